/**
 * What a page of ours may load: its own site's files, and nothing else. Who may show a page in a frame cannot be said in a page (Excel on the
 * web does show it in one); a server that wants to say it sends the header `frame-ancestors`.
 */
const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  // Fluent writes its styles into <style> elements.
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self' data:",
  "connect-src": "'self'",
  "frame-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

module.exports = Object.entries(policy)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join("; ");

/** The hash of no text at all. */
const empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What a page of ours may load: its own site's files, and nothing else. Who may show a page in a frame cannot be said in a page (Excel on the
 * web does show it in one); a server that wants to say it sends the header `frame-ancestors`.
 */
const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  // Fluent adds <style> elements without a text, and rules to them by script: an element that comes with a text of its own counts for nothing.
  "style-src": `'self' ${empty}`,
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

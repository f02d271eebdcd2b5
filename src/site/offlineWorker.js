/* global self, caches, fetch, Request */
/**
 * The service worker of 勾稽网页版. It keeps every file of one build, and answers with them alone: pages and scripts of two builds never meet.
 * The next build is fetched behind the user's back, and takes over once all windows of the earlier one are closed.
 */
const { version, files } = self.BUILT;
const { scope } = self.registration;
// Another copy of the site may stand in another folder of this server.
const mine = `gouji-web ${scope} `;
const kept = mine + version;

self.addEventListener("install", (event) => {
  // Past the browser's own cache, which may hold a page of the build before.
  const requests = files.map((file) => new Request(new URL(file, scope), { cache: "reload" }));
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(requests)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(mine) && name !== kept))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !url.startsWith(scope)) return;
  const asked = new URL(url);
  asked.search = "";
  asked.hash = "";
  if (asked.href === scope) asked.pathname += "index.html";
  event.respondWith(
    caches
      .open(kept)
      .then((cache) => cache.match(asked.href))
      .then((file) => file ?? fetch(event.request)),
  );
});

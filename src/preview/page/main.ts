/** 勾稽网页版: the page without Excel, also that of `npm start`. */
import { startAhead } from "../file/startWorker";

/** Milliseconds. By then what is in sight is there on a slow machine too: to keep a copy of all files takes both its cores for a while. */
const KEEP_AFTER = 8_000;

// Whatever is opened first is read by a worker, whose script is longer than the screen's: it is on its way before the screen's is run.
startAhead();
void import(/* webpackMode: "eager" */ "./screen");

// A server without https has no service worker, and the page works all the same.
if (process.env["NODE_ENV"] === "production" && "serviceWorker" in navigator)
  setTimeout(() => void navigator.serviceWorker.register("offline.js").catch(() => undefined), KEEP_AFTER);

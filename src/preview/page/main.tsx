/** 勾稽网页版: the page without Excel, also that of `npm start`. */
import { createRoot } from "react-dom/client";
import { previewWordsOf } from "../../locale/preview";
import { Page } from "./Page";

const root = document.getElementById("root");
// Chinese unless the address asks otherwise: `?lang=en-US`.
const language = new URLSearchParams(location.search).get("lang") ?? "zh-CN";
// What is in sight goes first; a server without https has no service worker, and the page works all the same.
if (process.env["NODE_ENV"] === "production" && "serviceWorker" in navigator)
  window.addEventListener("load", () => void navigator.serviceWorker.register("offline.js").catch(() => undefined));
if (root !== null) createRoot(root).render(<Page words={previewWordsOf(language)} />);

/** All that the page shows. */
import { createRoot } from "react-dom/client";
import { previewWordsOf } from "../../locale/preview";
import { Page } from "./Page";

const root = document.getElementById("root");
// Chinese unless the address asks otherwise: `?lang=en-US`.
const language = new URLSearchParams(location.search).get("lang") ?? "zh-CN";
if (root !== null) createRoot(root).render(<Page words={previewWordsOf(language)} />);

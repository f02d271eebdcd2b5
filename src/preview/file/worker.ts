/** Reads and writes a workbook's file beside the page, which stays free meanwhile. */
import type { Message } from "./messages";
import { serve } from "./serve";

const take = serve((reply) => postMessage(reply));
addEventListener("message", ({ data }: MessageEvent<Message>) => take(data));

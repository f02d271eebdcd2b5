/** The worker beside the page. */
import type { Message } from "./messages";
import { serve } from "./serve";

const take = serve((reply) => postMessage(reply));
addEventListener("message", ({ data }: MessageEvent<Message>) => take(data));

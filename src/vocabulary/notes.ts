/** What the notes below a table begin with. */
import { alternation } from "./expressions";

/** `注：本表反映……`, `备注1.……`, `填表说明：……`. */
const beginnings = alternation(["注", "备注", "说明", "附注", "补充说明", "口径", "填表说明"]);

/** A note beginning that needs no sign behind it, for a line that stands below all rows. */
export const beginsNote = new RegExp(`^(?:${beginnings})\\d*[::.、]?`, "u");
/** With the colon that tells it from a label: `备注：` is one too, `说明书印刷` is not. */
export const beginsNoteWithColon = new RegExp(`^(?:${beginnings})\\d*[:：]`, "u");

/** A project's name without what people leave out or type otherwise: blanks, punctuation, the code or number before it. */
import { normalise } from "../../recognise";

const codeBefore = /^\[?([\dA-Za-z]{12,})\]?[-—:]?/u;
const punctuation = /[()[\]{}、,，.。;；:：·\-—_/《》<>]/gu;

/** `42010026205T000000101-某项目`, `3、某项目` → `某项目`, with its punctuation. */
export function withoutCode(name: string): string {
  return normalise(name)
    .replace(codeBefore, "")
    .replace(/^\d{1,2}[、.]/u, "");
}

/** `3、某项目（一期）` → `某项目一期`. */
export function bareName(name: string): string {
  return withoutCode(name).replace(punctuation, "");
}

/** The code that stands before a name. */
export function codeBeforeName(name: string): string | undefined {
  return codeBefore.exec(normalise(name))?.[1];
}

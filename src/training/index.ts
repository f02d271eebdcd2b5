/** What a class needs: the handbook of all rules, relations and tables. */
export { handbook } from "./handbook";
export { handbookDocument } from "./handbookDocument";
export { presentation, type PresentedPage } from "./presentation";

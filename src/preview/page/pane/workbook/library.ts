/** The file that office.js loads in Excel on the web, from the folder of the page, and of the worker's script. */
export const EXCEL_LIBRARY = "office/excel-web-16.00.js";

/**
 * The files of office.js that the add-in's own site serves. office.js asks for them at run time, beside itself; which ones depends on the
 * program it runs in. Not served, because nothing asks for them: Office of 2013 and 2016 (`excel-15*`, `excel-win32-16.00`), iPad and
 * Android (no shared runtime, which the manifest requires), sign-in (`webauth`), the runtime of custom functions outside the pane
 * (`custom-functions-runtime`), and the page that asks about unknown hosts (`AgaveErrorUX`): every Excel on the web that has the
 * required APIs is known to office.js, the one for China included.
 */
const scripts = [
  "office.js", // The page's own script tag; chooses the others by host, platform and language.
  "excel-win32-16.01.js", // Excel for Windows, 2021 and Microsoft 365.
  "excel-mac-16.00.js", // Excel for Mac.
  "excel-web-16.00.js", // Excel on the web, and the preview.
  "o15apptofilemappingtable.js", // Where no Office program is around: a page opened in an ordinary browser.
  "zh-cn/office_strings.js", // The library's own messages.
  "en-us/office_strings.js", // Those of every other language fall back to English.
];

/**
 * office.js would load this and report what the add-in does to browser.pipe.aria.microsoft.com. Without what the script should define,
 * the library switches its telemetry off; an empty one rather than none, so that no request fails.
 */
const silenced = "telemetry/oteljs_agave.js";

module.exports = { scripts, silenced };

/** What `Office.context` says in our small Excel: which requirement sets there are, language, theme. Outside Office the library has none. */

export interface OfficeOptions {
  /** The newest set of ExcelApi that is told to be there. */
  readonly excelApi?: string;
  readonly language?: string;
  readonly theme?: OfficeTheme;
  /** In the words of `Office.PlatformType`. */
  readonly platform?: string;
  /** The workbook was opened for reading only. */
  readonly readOnly?: boolean;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export const lightTheme: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#242424",
  isDarkTheme: false,
};

/** Where the library asks for its context; there is none of it where office.js has not found a host. */
export interface ContextSource {
  _OfficeAppFactory?: { getContext: () => unknown };
}

const EXCEL_API = "1.17";

/** Makes `Office.context` answer. */
export function provideContext(source: ContextSource, context: object): void {
  source._OfficeAppFactory = { ...source._OfficeAppFactory, getContext: () => context };
}

/** What `Office.context` is. */
export function contextOf({
  excelApi = EXCEL_API,
  language = "zh-CN",
  theme = lightTheme,
  platform = "OfficeOnline",
  readOnly = false,
}: OfficeOptions = {}): object {
  const sets: Readonly<Record<string, string>> = {
    excelapi: excelApi,
    // What came with 1.17 this library still asks for by the name it had while it was online only.
    ...(compareVersions(excelApi, "1.17") >= 0 ? { excelapionline: "1.1" } : {}),
    delayforcelledit: "1.1",
    sharedruntime: "1.1",
  };
  return {
    host: "Excel",
    platform,
    displayLanguage: language,
    contentLanguage: language,
    officeTheme: theme,
    document: { mode: readOnly ? "readOnly" : "readWrite" },
    diagnostics: { host: "Excel", platform, version: "16.0.0.0" },
    requirements: {
      isSetSupported(name: string, version: string | number = "1.1"): boolean {
        const newest = sets[name.toLowerCase()];
        return newest !== undefined && compareVersions(String(version), newest) <= 0;
      },
    },
  };
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}

/** `gouji template`: blank standard tables as a workbook. */
import { extname } from "node:path";
import { loadCatalogue } from "../../catalogue";
import type { DocumentKind } from "../../layouts";
import { printedBook } from "../../hosts/file";
import { wordsOf, type Language, type LocaleWords } from "../../locale";
import { plain } from "../../report";
import {
  listIn,
  styleFor,
  styles,
  templateSheets,
  usualSubjects,
  wantedFrom,
  type Style,
} from "../../training/template";
import { complainIn } from "../screen/complain";
import { writeCopy } from "../files/copies";
import type { ExitStatus } from "../exitStatus";
import { UsageError } from "../options/usageError";

/** As users call them. */
const kinds: ReadonlyMap<string, DocumentKind> = new Map([
  ["budget", "budget"],
  ["final", "finalAccounts"],
]);

/** As commander hands them over: everything is text. */
export interface TemplateOptions {
  readonly kind?: string;
  readonly style?: string;
  readonly year?: string;
  readonly units?: string;
  readonly subjects?: string;
  readonly projects?: string;
  readonly out?: string;
}

/** `gouji template`: blank tables with formulas. */
export async function templateCommand(options: TemplateOptions, language: Language): Promise<ExitStatus> {
  const words = wordsOf(language);
  const { cli, template } = words;
  const { year, out, style } = requestOf(options, words);
  const subjects = codesOf(options.subjects, words);
  const asked = {
    year,
    units: listIn(options.units ?? ""),
    subjects: subjects.length > 0 ? subjects : usualSubjects,
    projects: listIn(options.projects ?? ""),
  };
  const found = wantedFrom(asked, await loadCatalogue(), template.department);
  if (found.kind === "unknown") throw new UsageError(template.unknownCodes(found.codes, year));
  const failure = writeCopy(out, printedBook(templateSheets(style, found.wanted)), cli);
  if (failure !== undefined) {
    complainIn(cli)(out, failure);
    return 2;
  }
  const lines = [
    template.written(out, style.name, style.tables.length),
    ...(subjects.length > 0 ? [] : [template.usualSubjects(usualSubjects)]),
    template.formulas,
  ];
  process.stdout.write(`${lines.map(plain).join("\n")}\n`);
  return 0;
}

function requestOf(
  { kind = "budget", style = "wuhan", year = "", out }: TemplateOptions,
  { cli, template }: LocaleWords,
): { readonly year: number; readonly out: string; readonly style: Style } {
  if (out === undefined) throw new UsageError(cli.missingOption("--out"));
  if (extname(out).toLowerCase() !== ".xlsx") throw new UsageError(template.outIsXlsx);
  if (!/^20\d\d$/u.test(year)) throw new UsageError(year === "" ? cli.missingOption("--year") : template.badYear(year));
  const own = kinds.get(kind);
  if (own === undefined) throw new UsageError(template.badKind(kind));
  const found = styleFor(own, style);
  const there = styles.filter((one) => one.kind === own).map(({ id }) => id);
  if (found === undefined) throw new UsageError(template.noStyle(kind, style, there.join(" ")));
  return { year: Number(year), out, style: found };
}

function codesOf(text = "", { template }: LocaleWords): readonly string[] {
  const codes = listIn(text);
  const bad = codes.find((code) => !/^(?:\d{3}|\d{5}|\d{7})$/u.test(code));
  if (bad !== undefined) throw new UsageError(template.badCode(bad));
  return codes;
}

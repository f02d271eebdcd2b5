/** `gouji rules`: the handbook, from the docs that stand in the rules themselves. */
import { extname } from "node:path";
import { documented, type Documented } from "../../check";
import { writeParts } from "../../hosts/file";
import { wordsOf, type Language } from "../../locale";
import { gradesText, plain, signs, wrap } from "../../report";
import { presentIds } from "../../rules";
import { handbook, handbookDocument } from "../../training";
import { complainIn } from "../screen/complain";
import { writeCopy } from "../files/copies";
import type { ExitStatus } from "../exitStatus";
import { typewriterFor } from "../screen/terminal";
import { UsageError } from "../options/usageError";
import { writeReport } from "../files/writeReport";

export interface RulesOptions {
  readonly out?: string;
  readonly format?: string;
}

/** `gouji rules`: all rules, one of them, or the handbook as a file. */
export async function rulesCommand(
  id: string | undefined,
  options: RulesOptions,
  language: Language,
): Promise<ExitStatus> {
  if (options.out !== undefined || options.format !== undefined) return writeHandbook(id, options, language);
  if (id === undefined) {
    process.stdout.write(`${list(language).join("\n")}\n`);
    return 0;
  }
  const asked = documented.filter((rule) => presentIds(id).includes(rule.id));
  if (asked.length === 0) throw new UsageError(wordsOf(language).cli.unknownRule(id));
  process.stdout.write(`${asked.map((rule) => explain(rule, language).join("\n")).join("\n\n")}\n`);
  return 0;
}

/** The whole of it: one rule alone is read on the screen. */
async function writeHandbook(
  id: string | undefined,
  { out, format }: RulesOptions,
  language: Language,
): Promise<ExitStatus> {
  const words = wordsOf(language);
  const { cli, handbook: said } = words;
  if (out === undefined) throw new UsageError(cli.missingOption("--out"));
  if (format !== undefined && format !== "html" && format !== "docx")
    throw new UsageError(cli.badChoice("--format", format, "html docx"));
  const extension = extname(out).toLowerCase().slice(1).replace(/^htm$/u, "html");
  if (id !== undefined || !["html", "docx"].includes(extension) || extension !== (format ?? extension))
    throw new UsageError(cli.handbookIsPage);
  const complain = complainIn(cli);
  if (extension === "html") {
    if (!writeReport(handbook(words), out, cli, complain)) return 2;
  } else {
    // A page is made again; a document may be somebody's own by now.
    const bytes = await writeParts(handbookDocument(words), said);
    const failure = writeCopy(out, bytes, { ...cli, copyExists: said.exists, noCopy: said.notWritten });
    if (failure !== undefined) {
      complain(out, failure);
      return 2;
    }
  }
  process.stdout.write(`${plain(said.written(out))}\n`);
  return 0;
}

function list(language: Language): string[] {
  const { report, handbook } = wordsOf(language);
  const { bold, faint, tone, widthOf } = typewriterFor(process.stdout);
  const idWidth = Math.max(...documented.map(({ id }) => id.length));
  const titleWidth = Math.max(...documented.map(({ docs }) => widthOf(docs.title)));
  return [
    ...documented.map(({ id, severity, docs }) => {
      const level = tone(severity, `${signs[severity]} ${report.severity[severity]}`);
      return `${bold(id.padEnd(idWidth))}  ${docs.title}${" ".repeat(titleWidth - widthOf(docs.title))}  ${level}`;
    }),
    "",
    faint(handbook.more),
  ];
}

function explain({ id, severity, docs }: Documented, language: Language): string[] {
  const { report, handbook } = wordsOf(language);
  const typewriter = typewriterFor(process.stdout);
  const { bold, faint, tone, columns, widthOf } = typewriter;
  const section = (heading: string, text: string | undefined): string[] => {
    if (text === undefined) return [];
    const lines = text
      .split("\n")
      .flatMap((line) => (columns === undefined ? [line] : wrap(line, columns - 2, widthOf)));
    return ["", faint(heading), ...lines.map((line) => `  ${line}`)];
  };
  return [
    `${bold(docs.title)}  ${id}`,
    `${handbook.severity}${report.colon}${tone(severity, `${signs[severity]} ${report.severity[severity]}`)}`,
    ...section(handbook.grades, gradesText(docs, report)),
    ...section(handbook.why, docs.why),
    ...section(handbook.basis, docs.basis),
    ...section(handbook.good, docs.example?.good),
    ...section(handbook.bad, docs.example?.bad),
    ...section(handbook.causes, docs.causes),
    ...section(handbook.mend, docs.mend),
  ];
}

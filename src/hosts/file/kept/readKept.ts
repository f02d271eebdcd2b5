/** What was decided in a workbook, read from its file: whichever program the decisions were taken in. */
import { keptIn } from "../../kept/keptXml";
import { containerOf } from "../container";
import { CopyParts } from "../package/copyParts";
import { outline, type Element } from "../package/outline";
import { workbookParts } from "../package/workbookParts";
import { openZip, type Zip } from "../package/zip";
import { isOds } from "../sheetjs/readOds";

/** The add-in's id in its manifest: Excel keeps its settings under it. */
export const ADDIN_ID = "fa098ee9-883b-41b5-8d86-b486ac3041d3";

/** As the page without Excel kept what an add-in calls its settings. */
const SETTINGS = "urn:gouji:settings";

/** By key. A file that cannot keep anything has nothing; what cannot be read is as if it had not been kept. */
export function readKept(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  try {
    if (containerOf(bytes) !== "zip") return new Map();
    const zip = openZip(bytes);
    return isOds(zip) ? new Map() : keptInPackage(zip);
  } catch {
    // Its tables were read all the same: a spoilt part beside them is no reason to refuse the file.
    return new Map();
  }
}

/** What earlier versions kept counts where nothing newer stands under the key. */
function keptInPackage(zip: Zip): ReadonlyMap<string, unknown> {
  const parts = new CopyParts(zip);
  const kept = new Map<string, unknown>();
  for (const name of zip.entries.map((entry) => entry.name).filter((one) => /\/webextension\d*\.xml$/iu.test(one))) {
    for (const [key, value] of settingsOfAddin(parts.read(name))) kept.set(key, value);
  }
  const texts = parts
    .related(workbookParts(zip).workbook.name, "/customXml")
    .filter((target) => parts.has(target))
    .map((target) => parts.read(target));
  for (const xml of texts.filter((one) => one.includes(SETTINGS))) {
    for (const { attributes, text } of childrenOf(xml)) kept.set(attributes["key"]?.value ?? "", twiceParsed(text));
  }
  for (const xml of texts) {
    const own = keptIn(xml);
    if (own !== undefined) kept.set(own.key, own.value);
  }
  return kept;
}

function settingsOfAddin(xml: string): [string, unknown][] {
  const children = outline(xml, () => true).children;
  const isOurs = children.some(
    ({ name, attributes }) => name === "reference" && attributes["id"]?.value.toLowerCase() === ADDIN_ID,
  );
  if (!isOurs) return [];
  const properties = children.find(({ name }) => name === "properties")?.children ?? [];
  return properties.map(({ attributes }) => [attributes["name"]?.value ?? "", twiceParsed(attributes["value"]?.value)]);
}

function childrenOf(xml: string): readonly Element[] {
  return outline(xml.replace(/^\uFEFF/u, ""), (_, depth) => depth === 0).children;
}

/** A setting's value is JSON, and ours is a text that is JSON. */
function twiceParsed(text: string | undefined): unknown {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "string" ? JSON.parse(value) : undefined;
  } catch {
    return undefined;
  }
}

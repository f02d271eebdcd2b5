/** The manifest as Office reads it, and the site that it points to. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { built } from "../support/built";
import { elements, parseXml, type Element } from "./xml";

export const manifestFile = resolve(__dirname, "../../manifest.xml");
const manifest = parseXml(readFileSync(manifestFile, "utf8"));
export const address = "https://localhost:3000";

/** An attribute of all elements of these names that have it. */
export function attributesOf(attribute: string, ...names: readonly string[]): readonly string[] {
  return named(...names).flatMap(({ attributes }) => attributes[attribute] ?? []);
}

/** All elements of these names; all there are where none is given. */
export function named(...names: readonly string[]): readonly Element[] {
  return elements(manifest).filter(({ name }) => names.length === 0 || names.includes(name));
}

/** What an element says by default, or in another language. */
export function valueOf({ attributes }: Element): string {
  return attributes["DefaultValue"] ?? attributes["Value"] ?? "";
}

/** Every address in the manifest: pages, scripts, icons, of all languages. */
export function addresses(): readonly string[] {
  return [...named().map(valueOf), ...attributesOf("Url", "ExtendedOverrides")].filter((value) =>
    /^https?:/u.test(value),
  );
}

/** The file of the built site behind an address. */
export function siteFile(url: string): string {
  return join(built("addin"), url.slice(address.length + 1));
}

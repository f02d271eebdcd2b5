/** The built site holds all that the manifest and Office ask for, and its pages let nothing of other sites in. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestAt } from "../../src/site/address";
import { scripts } from "../../src/site/officeFiles";
import { built } from "../support/built";
import { address, addresses, manifestFile, named, siteFile, valueOf } from "./manifest";

const site = built("addin");
const read = (file: string) => readFileSync(join(site, file), "utf8");
const pages = readdirSync(site).filter((file) => file.endsWith(".html"));

/** Width and height stand at a fixed place of a PNG file. */
function pixelsOf(png: string): readonly number[] {
  const bytes = readFileSync(png);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each([...new Set(addresses())])("%s is in the build", (url) => {
  expect(url.startsWith(`${address}/`)).toBe(true);
  expect(existsSync(siteFile(url))).toBe(true);
});

test.each(
  named("bt:Images")
    .flatMap(({ children }) => children)
    .map((image) => ({ id: image.attributes["id"] ?? "", url: valueOf(image) })),
)("$id has the size that its name says", ({ id, url }) => {
  const size = Number(id.split(".").at(-1));
  expect(pixelsOf(siteFile(url))).toEqual([size, size]);
});

test("the add-in's own icons have the sizes that Office wants", () => {
  expect(named("IconUrl").map((icon) => pixelsOf(siteFile(valueOf(icon))))).toEqual([[32, 32]]);
  expect(named("HighResolutionIconUrl").map((icon) => pixelsOf(siteFile(valueOf(icon))))).toEqual([[64, 64]]);
});

test("a build for another address says nothing of the first", () => {
  const moved = manifestAt("https://gouji.example.gov.cn/app/", readFileSync(manifestFile, "utf8"));
  expect(moved).not.toContain(address);
  expect(moved).toContain('"https://gouji.example.gov.cn/app/taskpane.html"');
});

test.each(["http://gouji.example.gov.cn", "gouji.example.gov.cn", "https://gouji.example.gov.cn/?a=b"])(
  "%s is no address for an add-in",
  (url) => {
    expect(() => manifestAt(url, "")).toThrow(url);
  },
);

test.each(pages)("%s loads nothing but its own site's files", (page) => {
  const html = read(page);
  const [policy] = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/u.exec(html)?.slice(1) ?? [];
  expect(policy).toMatch(/^default-src 'none';/u);
  expect(policy).not.toMatch(/https?:|\*|unsafe-/u);
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<script|<link/u));
  for (const [, target = ""] of html.matchAll(/(?:src|href)="?([^"\s>]*)/gu)) {
    expect(target).not.toMatch(/^(?:\w+:|\/)/u);
    expect(existsSync(join(site, target))).toBe(true);
  }
});

test("office.js finds beside itself what it asks for in Excel", () => {
  const library = read("office/office.js");
  const versions = /excel:\{([^}]*)\}/u.exec(library)?.[1] ?? "";
  for (const platform of ["mac", "web", "win32"]) {
    const version = new RegExp(`${platform}:"([\\d.]+)"`, "u").exec(versions)?.[1] ?? "?";
    expect(scripts).toContain(`excel-${platform}-${version}.js`);
  }
  for (const script of scripts) expect(existsSync(join(site, "office", script))).toBe(true);
});

test("office.js finds no telemetry to load", () => {
  expect(read("office/office.js")).toContain('"telemetry/oteljs_agave.js"');
  expect(
    read("office/telemetry/oteljs_agave.js")
      .replaceAll(/\/\*.*?\*\//gsu, "")
      .trim(),
  ).toBe("");
});

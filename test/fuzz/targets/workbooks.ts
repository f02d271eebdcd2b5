/** Files: their bytes, the XML inside, the cells that they say they hold, older and other formats. */
import { zipSync, strToU8, type Zippable } from "fflate";
import { isUnusable, readListFile, readWorkbook } from "../../../src/hosts/file";
import { recognise } from "../../../src/recognise";
import type { Dice } from "../dice";
import { hostileNumber, hostileText } from "../hostile";
import { fileOf, partsOf, tables } from "../material";
import { mutatedSheets } from "../sheets";
import type { Target } from "../target";
import { demandReason, goWholeWay } from "../wholeWay";
import { nothingKept } from "../../../src/check";
import { checkWhole } from "../wholeWay";
import { richParts } from "../../hosts/file/richWorkbook";
import type { Parts } from "../../hosts/file/packages";

const small = tables.slice(0, 2);
const plainParts = partsOf(small);
const bases: readonly Parts[] = [plainParts, richParts()];

function zipped(dice: Dice, parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    files[name] = [typeof part === "string" ? strToU8(part) : part, { level: dice.chance(0.5) ? 0 : 6 }];
  return zipSync(files);
}

/** Bytes changed, cut, doubled; now and then a whole number that says a length or a place. */
export function mutatedBytes(dice: Dice, bytes: Uint8Array, most = 8): Uint8Array {
  let now: Uint8Array<ArrayBuffer> = Uint8Array.from(bytes);
  for (let time = dice.upTo(most); time >= 0; time -= 1) {
    const at = dice.upTo(now.length);
    switch (dice.upTo(7)) {
      case 0:
        now = now.slice(0, at);
        break;
      case 1: {
        const piece = now.slice(at, at + dice.upTo(200));
        now = joined(now.slice(0, dice.upTo(now.length)), piece, now.slice(at));
        break;
      }
      case 2:
        now = joined(now.slice(0, at), now.slice(at + 1 + dice.upTo(16)));
        break;
      case 3:
      case 4:
        if (at + 4 <= now.length)
          new DataView(now.buffer).setUint32(
            at,
            dice.oneOf([0, 1, 0xff, 0x7fffffff, 0xffffffff, 0xfffffffe, now.length]),
            true,
          );
        break;
      default:
        now[at] = dice.upTo(256);
    }
    if (now.length === 0) return now;
  }
  return now;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(parts));
}

/** Tags and attributes changed in kind: what is well-formed stays so more often than not. */
export function mutatedXml(dice: Dice, xml: string): string {
  let now = xml;
  for (let time = dice.upTo(4); time >= 0; time -= 1) {
    const found = [...now.matchAll(dice.oneOf([/\s[\w:]+="[^"]*"/gu, /<[^<>]*>/gu, />[^<>]+</gu, /="[^"]*"/gu]))];
    if (found.length === 0) continue;
    const one = dice.oneOf(found);
    const [whole] = one;
    const [start, end] = [one.index, one.index + whole.length];
    now = now.slice(0, start) + mutatedToken(dice, whole, found) + now.slice(end);
  }
  return now;
}

const references = [
  "A0",
  "XFE1",
  "A1048577",
  "ZZZZZZ9",
  "A1:B2",
  "B2:A1",
  "A:A",
  "1:1",
  "",
  "$A$1",
  "a1",
  "A1:XFD1048576",
];

function mutatedToken(dice: Dice, token: string, others: readonly RegExpMatchArray[]): string {
  const escaped = (text: string): string => (dice.chance(0.9) ? text.replace(/[<>&"]/gu, "") : text);
  const value = (): string =>
    dice.chance(0.3)
      ? dice.oneOf(references)
      : dice.chance(0.5)
        ? String(hostileNumber(dice))
        : escaped(hostileText(dice));
  switch (dice.upTo(6)) {
    case 0:
      return "";
    case 1:
      return token + token;
    case 2:
      return dice.oneOf(others)[0];
    default:
      if (token.includes('="')) return token.replace(/="[^"]*"/u, () => `="${value()}"`);
      if (token.startsWith(">")) return `>${value()}<`;
      return dice.chance(0.5)
        ? token.replace(/\w+/u, () => dice.oneOf(["c", "v", "row", "f", "is", "t", "si", "xf"]))
        : token;
  }
}

const otherKinds = [
  "biff8",
  "biff5",
  "biff2",
  "xlml",
  "html",
  "ods",
  "fods",
  "csv",
  "txt",
  "xlsb",
  "prn",
  "sylk",
  "dif",
] as const;
const others = otherKinds.map((kind) => fileOf(small, kind));

/** What is not of our own formats may be read or refused; either way in a few words. */
function readAndCheck(bytes: Uint8Array): void {
  const workbook = readWorkbook(bytes);
  if (isUnusable(workbook)) demandReason(workbook.reason);
  else checkWhole(recognise(workbook), nothingKept);
  const list = readListFile("清单.csv", bytes);
  if (isUnusable(list)) demandReason(list.reason);
}

const properties = ["", '<workbookPr date1904="1"/>', '<workbookPr date1904="true"/>', '<workbookPr date1904="x"/>'];

export const workbooks: readonly Target[] = [
  {
    name: "package",
    about: "bytes of the zip of a workbook",
    run: (dice) => goWholeWay(mutatedBytes(dice, zipped(dice, dice.oneOf(bases)))),
  },
  {
    name: "xml",
    about: "the XML inside a workbook: tags, attributes, references, numbers",
    run: (dice) => {
      const entries = Object.entries(dice.oneOf(bases)).flatMap(([name, part]): [string, string | Uint8Array][] => {
        if (dice.chance(0.01)) return [];
        const isXml = typeof part === "string" && dice.chance(0.15);
        return [[name, isXml ? mutatedXml(dice, part) : part]];
      });
      goWholeWay(zipped(dice, Object.fromEntries(entries)));
    },
  },
  {
    name: "cells",
    about: "workbooks of odd cells: types, formats, merges, names, long texts, dates of 1904",
    run: (dice) => {
      const sheets = mutatedSheets(dice, dice.chance(0.8) ? small : tables);
      goWholeWay(zipped(dice, partsOf(sheets, {}, dice.oneOf(properties))));
    },
  },
  {
    name: "formats",
    about: "bytes and texts of .xls, .ods, web pages, XML 2003, CSV and others that are named .xls",
    run: (dice) => {
      const base = dice.oneOf(others);
      const isText = base[0] !== 0xd0 && base[0] !== 0x50;
      if (!isText || dice.chance(0.3)) return readAndCheck(mutatedBytes(dice, base));
      return readAndCheck(strToU8(mutatedXml(dice, new TextDecoder().decode(base))));
    },
  },
];

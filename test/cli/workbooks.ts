/** Workbooks on disk for the tests of the command line: samples with a mistake planted, and hostile ones. */
import { read, utils, write, type CellObject } from "@e965/xlsx";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { functionalTable } from "../bench/functionalTable";
import { samples } from "./cli";

let wrong: Buffer | undefined;

/** A published budget in which one figure was changed: an error that nobody can overlook. */
export function writeWrong(path: string): string {
  return save(path, (wrong ??= wrongWorkbook()));
}

function wrongWorkbook(): Buffer {
  const workbook = read(readFileSync(join(samples, "wuhan-2025-budget.xlsx")), { cellNF: true });
  const cell = workbook.Sheets["表3 支出总表"]?.["D7"] as CellObject;
  cell.v = 1;
  delete cell.w;
  return write(workbook, { type: "buffer", bookType: "xlsx" }) as Buffer;
}

export function writeRight(path: string): string {
  return save(path, readFileSync(join(samples, "wuhan-2025-budget.xlsx")));
}

/** A table whose sheet and captions try to be markup and terminal commands. */
export function writeHostile(path: string): string {
  const sheet = utils.aoa_to_sheet([
    ["支出总表<script>alert(1)</script>"],
    ["单位名称：<img src=x onerror=alert(2)>", "", "单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    ["", "合计", 10, 10, 0],
    [208, '<b onclick="x">\u001b[31m红</b>', 20, 20, 0],
  ]);
  const name = "<b>支出&'总表\u009b32m";
  const workbook = { SheetNames: [name], Sheets: { [name]: sheet } };
  return save(path, write(workbook, { type: "buffer", bookType: "xlsx" }) as Buffer);
}

/** A table whose reading takes seconds. */
export function writeLong(path: string): string {
  return save(path, functionalTable(40_000));
}

export function writeText(path: string, text = "这不是工作簿"): string {
  return save(path, Buffer.from(text));
}

function save(path: string, bytes: Uint8Array): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

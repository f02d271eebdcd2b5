/** Texts: arithmetic in words, narratives, templates of narratives, documents. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { isUnusable, readText, writeDocument } from "../../../src/hosts/file";
import { draftNarrative, shippedTemplates } from "../../../src/narrative/draft";
import { textSheet } from "../../../src/narrative";
import { nothingKept } from "../../../src/check";
import { readBasis, stated, topParts } from "../../../src/readings/basis/readBasis";
import { recognise, withText } from "../../../src/recognise";
import type { Dice } from "../dice";
import { hostileNumber, hostileText } from "../hostile";
import { tables, text } from "../material";
import { mutatedText } from "../sheets";
import { demand, type Target } from "../target";
import { checkWhole, demandReason } from "../wholeWay";
import { mutatedBytes, mutatedXml } from "./workbooks";

const pieces =
  "1 2 15 0.5 1,000 2026年 12月 元 万元 亿元 万 人 次 ㎡ /人 /年 / * × x · + - = ＝ ≈ % （ ） ( ) 【 】 ， 、 ； 。 ： 约 每人 共计 合计 其中 即 费用 1. 2、 （1） ① 一、 一是 ¥ 乘以 《 》 ≥ ~".split(
    " ",
  );

const bases = [
  "保洁员4名，每人每月3000元，3000元×4人×12月=14.4万元。",
  "1.年鉴：80元/册×200册=1.6万元；2.宣传册：3.8元/册×2000册=0.76万元",
  "（1）OA系统15万元；（2）机房运维9万元；（3）安全等保测评3万元，合计27万元",
];

function basisText(dice: Dice): string {
  if (dice.chance(0.4)) return mutatedText(dice, dice.oneOf(bases));
  return dice
    .several(1, 40, () =>
      dice.chance(0.05) ? hostileText(dice) : dice.chance(0.1) ? String(hostileNumber(dice)) : dice.oneOf(pieces),
    )
    .join("");
}

const disclosure = recognise({ sheets: tables });
const templates = Object.values(shippedTemplates);
const written = writeDocument(text.split("\n").map((line, at) => ({ level: at === 0 ? 1 : 0, text: line })));

export const texts: readonly Target[] = [
  {
    name: "basis",
    about: "arithmetic in words",
    run: (dice) => {
      const said = basisText(dice);
      const basis = readBasis(said);
      stated(basis);
      topParts(basis);
      for (const { start, end, text: own } of basis.equations)
        demand(said.slice(start, end) === own, "an equation does not stand where it says");
    },
  },
  {
    name: "narrative",
    about: "narratives beside tables",
    run: (dice) => {
      const paragraphs = text.split("\n");
      const changed = dice.jumbled(paragraphs, 1 + dice.upTo(5), (line) => mutatedText(dice, line));
      checkWhole(withText(disclosure, textSheet("说明.txt", changed.join("\n"))), nothingKept);
    },
  },
  {
    name: "draft",
    about: "templates of narratives",
    run: (dice) => {
      const lines = dice.oneOf(templates).split("\n");
      const template = dice.jumbled(lines, 1 + dice.upTo(4), (line) => mutatedText(dice, line)).join("\n");
      const draft = draftNarrative(disclosure, template);
      if (draft.kind === "broken") demand(typeof draft.problem === "object", "no problem is told");
    },
  },
  {
    name: "document",
    about: "narratives as .docx: bytes and XML",
    run: async (dice) => {
      const bytes = await written;
      const isPackage = dice.chance(0.4);
      const read = await readText(isPackage ? mutatedBytes(dice, bytes) : withXml(dice, bytes));
      if (isUnusable(read)) demandReason(read.reason);
    },
  },
];

function withXml(dice: Dice, bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = dice.chance(0.6) ? "word/document.xml" : dice.oneOf(Object.keys(parts));
  return zipSync({ ...parts, [name]: strToU8(mutatedXml(dice, new TextDecoder().decode(parts[name]))) }, { level: 0 });
}

/** Is what a trainee wants in a cell what stood there before the mistake? */
import { Exact, parseAmount, parseNumber } from "../../../amount";
import { normalise } from "../../../workbook";
import type { KeyContent } from "../key";

/** As typed: `6557.94`, `6,557.94万元`, `18.55%`, `空白`, or of a text the part that was wrong. */
export function isRight(answer: KeyContent | null, right: KeyContent | null, wrong: KeyContent | null): boolean {
  if (answer === right) return true;
  const text = answer === null ? "" : normalise(String(answer));
  if (right === null || right === 0) return /^(?:|空|空白|\(空白\)|无|blank|-|—|0(?:\.0+)?)$/iu.test(text);
  if (typeof right === "number") return numbersIn(text).some((number) => number.equals(right));
  const [whole, instead] = [normalise(String(right)), normalise(String(wrong ?? ""))];
  return text !== "" && whole.includes(text) && !instead.includes(text);
}

function numbersIn(text: string): InstanceType<typeof Exact>[] {
  const [plain, amount] = [parseNumber(text), parseAmount(text)];
  if (plain?.kind === "number" && plain.mark === "%")
    return [new Exact(plain.value).dividedBy(100), new Exact(plain.value)];
  return [
    ...(plain?.kind === "number" ? [new Exact(plain.value)] : []),
    ...(amount?.kind === "amount" ? [new Exact(amount.value)] : []),
  ];
}

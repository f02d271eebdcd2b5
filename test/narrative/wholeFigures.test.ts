/** Whole figures beside others with decimals: zeros at the end were left out, and rounding explains nothing. */
import { toldOf, withText } from "../support/narrative";

const right = (text: string) => ({ text, told: [] as string[] });
const wrong = (text: string, ...told: string[]) => ({ text, told });

test.each([
  right("公务接待费预算为1万元，支出决算为0.53万元，完成预算的53%。"),
  wrong("公务接待费预算为1万元，支出决算为0.53万元，完成预算的90%。", "error narrative-completion 【90%】"),
  wrong("会议费预算10万元，实际支出9.53万元，完成预算的99%。", "error narrative-completion 【99%】"),
  right("会议费12.39万元，比上年的15万元减少2.61万元。"),
  wrong("会议费12.39万元，比上年的15万元减少2.21万元。", "error narrative-difference 【2.21万元】"),
  right("“三公”经费6.78万元，其中公务接待费2万元，占29.50%。"),
  wrong("“三公”经费6.78万元，其中公务接待费2万元，占24.50%。", "error narrative-share 【24.50%】"),
  // Where all are whole, or some are told as nearly so much, they are rounded.
  right("会议费12万元，上年15万元，下降21.5%。"),
  right("会议费12.39万元，比上年的近15万元减少2.21万元。"),
  // Nor does anybody write so many digits of larger ones.
  right("支出2064.90万元，同比增加350万元，增长20.43%。"),
  right("支出64.90亿元，同比增加5亿元，增长8.7%。"),
])("$text", ({ text, told }) => {
  expect(toldOf(withText(text))).toEqual(told);
});

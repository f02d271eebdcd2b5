/** How reports on the carrying out of a budget speak: what is more or less than before, than planned, than decided; right ones are silent, a wrong figure is told. */
import { toldOf, withText } from "../support/narrative";

const right = (...lines: string[]) => ({ text: lines.join("\n"), told: [] as string[] });
const wrong = (told: string | readonly string[], ...lines: string[]) => ({
  text: lines.join("\n"),
  told: [told].flat(),
});

describe("more and less than before", () => {
  it.each([
    ...[
      ["多支", "增长"],
      ["少支", "下降"],
    ].flatMap(([more = "", grows = ""]) => {
      const rate = more === "多支" ? "38.5%" : "21.7%";
      const text = (said: string) => `本月完成支出9260万元，较上年同月${more}2573万元，${grows}${said}。`;
      return [right(text(rate)), wrong("error narrative-rate 【9.9%】", text("9.9%"))];
    }),
    right(
      "收入累计完成24600万元，比上年减收1100万元，下降4.3%。其中：税收收入8100万元，比上年增收1300万元，增长19.1%；非税收入16500万元，比上年减收2400万元，下降12.7%。",
    ),
    wrong("error narrative-rate 【12.7%】", "非税收入16500万元，比上年减收2900万元，下降12.7%。"),
    wrong(
      "error narrative-sum 【24600万元】",
      "收入累计完成24600万元，比上年减收1100万元。其中：税收收入8900万元，比上年增收1300万元；非税收入16500万元，比上年减收2400万元。",
    ),
  ])("$text", ({ text, told }) => {
    expect(toldOf(withText(text))).toEqual(told);
  });
});

describe("more and less by what was done", () => {
  it.each([
    ...["多拨付", "多完成", "多征收"].flatMap((more) => [
      right(`全年补贴1.31亿元，比去年同期${more}0.22亿元，增长20.2%。`),
      wrong("error narrative-rate 【27.7%】", `全年补贴1.31亿元，比去年同期${more}0.22亿元，增长27.7%。`),
    ]),
    right("全年补贴1.31亿元，比去年同期少投入0.22亿元，下降14.4%。"),
    // By words that nobody knows: it is at least not what was there before.
    right("全年补贴1.31亿元，比去年同期多争取到0.22亿元，增长20.2%。"),
  ])("$text", ({ text, told }) => {
    expect(toldOf(withText(text))).toEqual(told);
  });
});

describe("beside a target", () => {
  it.each([
    right(
      "税收收入完成22200万元，占年初预算37100万元的59.8%，短平均进度6.8个百分点，短收2530万元。较上年同期增收1330万元，增长6.4%。",
    ),
    wrong(
      "error narrative-rate 【16.4%】",
      "税收收入完成22200万元，占年初预算37100万元的59.8%，短收2530万元。较上年同期增收1330万元，增长16.4%。",
    ),
    right("财政收入完成10400万元，占年初预算月进度的212.2%，超月进度5500万元，较上年同月增收6840万元，增长192.1%。"),
    right("财政收入完成10400万元，占序时进度的106.5%，快于序时进度630万元。"),
  ])("$text", ({ text, told }) => {
    expect(toldOf(withText(text))).toEqual(told);
  });
});

describe("than was decided before", () => {
  it.each([
    right("税收收入拟调整为84000万元，调减16000万元，下降9.7%。"),
    right("税收收入拟调整为84000万元，调减16000万元，同比增长2.1%。"),
    right("税收收入由100000万元调整为84000万元，调减16000万元，下降16%。"),
    wrong("error narrative-rate 【9.7%】", "税收收入84000万元，比上年调减16000万元，下降9.7%。"),
    wrong("error narrative-rate 【9.7%】", "税收收入拟调整为84000万元，调减16000万元，调减9.7%。"),
    // The reasons are numbered: each is of its own.
    right(
      "非税收入由年初预算3570.00万元调整为3840.00万元，主要由于：（1）利润上缴调增50.00万元；（2）罚没收入高于预期，调增230.00万元；（3）减免租金，调减10.00万元。",
    ),
    right("会议费由30.00万元增加到38.00万元，主要原因：一是培训增加2.00万元；二是会议次数多，增加6.00万元。"),
    wrong(
      "error narrative-difference 【9.00万元】",
      "会议费由30.00万元增加到38.00万元，主要原因：一是培训增加2.00万元；二是会议次数多，增加6.00万元。比上年30.00万元增加9.00万元。",
    ),
  ])("$text", ({ text, told }) => {
    expect(toldOf(withText(text))).toEqual(told);
  });
});

describe("added to the sentence before", () => {
  it.each([
    right(
      "全县收入完成13.60亿元，增长4%，其中：税收8.50亿元，非税5.10亿元。加上上级补助收入39.00亿元、债务收入4.20亿元，以及上年结转1.30亿元后，收入总计58.10亿元。",
    ),
    right("全区支出完成132.90亿元。加上转移性支出63.40亿元，支出合计196.30亿元。"),
    right("全区收入完成60.00亿元。转移性收入52.00亿元。加上年结余3.00亿元，收入总计115.00亿元。"),
    wrong(
      "warning narrative-sum 【58.60亿元】",
      "全县收入完成13.60亿元，增长4%，其中：税收8.50亿元，非税5.10亿元。加上上级补助收入39.00亿元、债务收入4.20亿元，以及上年结转1.30亿元后，收入总计58.60亿元。",
    ),
  ])("$text", ({ text, told }) => {
    expect(toldOf(withText(text))).toEqual(told);
  });
});

describe("of which of several", () => {
  const bought = (part: string) =>
    `本年采购项目73个，采购计划金额共计970.00万元，实际采购金额共计810.00万元，共节约资金160.00万元，其中货物类采购项目31个，采购计划金额共计${part}万元，实际采购金额共计390.00万元。`;
  it.each([
    // What is called as the part is.
    right(bought("480.00")),
    wrong("error narrative-part 【1480.00万元】", bought("1480.00")),
    // What the parts add up to is what is divided.
    ...[
      ["1.51", right],
      ["1.71", (text: string) => wrong("error narrative-sum 【3.02亿元】", text)],
    ].map(([works, told]) =>
      (told as typeof right)(
        `政府采购预算金额3.21亿元，实际采购金额3.02亿元。其中：货物类预算1.20亿元，实际采购1.11亿元；工程类预算${works as string}亿元，实际采购1.43亿元；服务类预算0.50亿元，实际采购0.48亿元。`,
      ),
    ),
    // In a bracket behind another amount: of that.
    right(
      "债务余额71.23亿元，其中：一般债务28.41亿元，专项债务42.82亿元，控制在限额74.50亿元（一般债务30.10亿元、专项债务44.40亿元）以内。",
    ),
    // Named before 分别, behind 其中: not all of them.
    right("项目支出预算总计58.20万元，其中教育支出、科技支出分别为30.00万元、20.00万元。"),
    wrong("error narrative-sum 【58.20万元】", "项目支出预算总计58.20万元，分别为30.00万元、20.00万元。"),
    // A share is of what it names.
    right(
      "地方收入完成34100万元。其中：税务部门完成21300万元，增长3%；财政部门完成12800万元，下降2%。税收占比为62.5%。",
    ),
    right("收入完成34100万元，其中税收收入21300万元，非税收入12800万元，税收占比62.5%。"),
    wrong(
      "error narrative-share 【72.5%】",
      "收入完成34100万元，其中税收收入21300万元，非税收入12800万元，税收占比72.5%。",
    ),
    // The items behind a sentence of several are no parts of its last.
    right(
      "支出决算中，因公出国（境）费支出0.00万元，占0%；公务用车购置及运行维护费支出1.20万元，占100%；公务接待费支出0.00万元，占0%。具体情况如下：",
      "1.因公出国（境）费支出0.00万元。",
      "2.公务用车购置及运行维护费支出1.20万元。",
      "3.公务接待费支出0.00万元。",
    ),
    // Nor is the first of them what a change before was told of.
    right(
      "“三公”经费预算数比上年减少0.06万元，下降2.2%。具体情况如下：",
      "1.因公出国（境）费：0万元。",
      "2.公务用车购置及运行维护费1.50万元。",
      "3.公务接待费：1.20万元。",
    ),
    wrong(
      "error narrative-sum 【2.90万元】",
      "“三公”经费预算2.90万元。具体情况如下：",
      "1.因公出国（境）费：0万元。",
      "2.公务用车购置及运行维护费1.50万元。",
      "3.公务接待费：1.20万元。",
    ),
    // Two comparisons, each with its parts.
    right(
      "“三公”经费63.20万元。比上年预算减少8.40万元，下降11.7%，其中，因公出国（境）费减少0.40万元，公务用车购置及运行费减少6.70万元，公务接待费减少1.30万元。比上年执行数减少2.50万元，下降3.8%，其中，因公出国（境）费增加2.30万元，公务用车购置及运行费减少4.79万元，公务接待费减少0.01万元。",
    ),
    wrong(
      "warning narrative-sum 【2.90万元】",
      "“三公”经费63.20万元。比上年预算减少8.40万元，下降11.7%，其中，因公出国（境）费减少0.40万元，公务用车购置及运行费减少6.70万元，公务接待费减少1.30万元。比上年执行数减少2.90万元，下降4.4%，其中，因公出国（境）费增加2.30万元，公务用车购置及运行费减少4.79万元，公务接待费减少0.01万元。",
    ),
  ])("$text", ({ text, told }) => {
    expect(toldOf(withText(text))).toEqual(told);
  });
});

describe("what is saved of a plan", () => {
  const bought = (saved: string, rate: string) =>
    `采购预算2065.70万元，实际采购金额1839.10万元，节约资金${saved}万元，节约率为${rate}。`;
  it.each([
    right(bought("226.60", "10.97%")),
    right(bought("226.60", "11%")),
    wrong("error narrative-difference 【236.60万元】", bought("236.60", "10.97%")),
    wrong("error narrative-rate 【12.97%】", bought("226.60", "12.97%")),
    right("政府采购规模32.70亿元，较采购计划节约资金5.50亿元，资金节约率达14.4%。"),
    wrong("error narrative-rate 【16.8%】", "政府采购规模32.70亿元，较采购计划节约资金5.50亿元，资金节约率达16.8%。"),
    // Of the plan itself, where nothing else is told.
    right("采购计划金额2065.70万元，共节约资金226.60万元，节约率10.97%。"),
    wrong("error narrative-rate 【12.32%】", "采购计划金额2065.70万元，共节约资金226.60万元，节约率12.32%。"),
    // A sentence of its own may be of all that was told.
    right("采购预算2065.70万元，其中货物700.20万元、服务865.50万元。节约资金226.60万元，节约率为10.97%。"),
    // What was spent less.
    right("会议费1360.10万元，比上年减少支出613.80万元，下降31.1%。"),
    wrong("error narrative-rate 【36.0%】", "会议费1360.10万元，比上年减少支出613.80万元，下降36.0%。"),
    right("会议费660.00万元，比上年增加投入60.00万元，增长10%。"),
  ])("$text", ({ text, told }) => {
    expect(toldOf(withText(text))).toEqual(told);
  });
});

describe("of whatever level", () => {
  const three = (whole: string, total: string) =>
    `${whole}${total}万元，其中：因公出国（境）费85.60万元，公务接待费1239.70万元，公务用车购置及运行维护费1646.40万元。`;
  it.each([
    ...["2026年区本级“三公”经费", "全县“三公”经费支出", "市级部门“三公”经费预算"].flatMap((whole) => [
      right(three(whole, "2971.70")),
      wrong("error narrative-sum 【2921.70万元】", three(whole, "2921.70")),
    ]),
    // Not all of them.
    right("全县“三公”经费支出2971.70万元，其中：公务接待费1239.70万元，公务用车购置及运行维护费1646.40万元。"),
  ])("$text", ({ text, told }) => {
    expect(toldOf(withText(text))).toEqual(told);
  });
});

describe("negative growth", () => {
  const down = (rate: string) => `县级收入完成8.09亿元，减少766万元，负增长${rate}。`;
  it.each([right(down("0.94%")), wrong("error narrative-rate 【9.40%】", down("9.40%"))])("$text", ({ text, told }) => {
    expect(toldOf(withText(text))).toEqual(told);
  });
});

/** Every 测算依据 of the published workbooks: what is read in it, one by one, as a person judged it. */
import { sum } from "../../../src/readings/basis/arithmetic/quantity";
import { readBasis, stated, topParts } from "../../../src/readings/basis/readBasis";
import { sample, sampleNames } from "../../support/samples";
import { equations, own, parts, sums } from "./show";

const isForm = (sheet: string): boolean => /绩效|表12-|预算15|表15|项目/u.test(sheet);

function texts(sheets: (name: string) => boolean): string[] {
  const cells = sampleNames
    .flatMap((name) => sample(name).sheets)
    .filter((sheet) => sheets(sheet.name))
    .flatMap((sheet) => sheet.rows.flatMap((row) => row ?? []));
  return [...new Set(cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])))];
}

/** `=100%` is the target of an indicator, and no equation. */
const forms = texts(isForm).filter((text) => !/^\s*[=≥>≤<]/u.test(text));
const calculating = forms.filter((text) => /\d/u.test(text) && /[=＝×*＊]/u.test(text));
const listing = forms.filter((text) => (text.match(/\d\s*(?:[万亿]|万?元)/gu) ?? []).length >= 1);

describe("the equations of the sample workbooks", () => {
  const read = [...new Set(calculating.flatMap((text) => equations(readBasis(text))))];

  it("are these, and all of them hold", () => {
    expect(calculating).toHaveLength(21);
    expect(read.sort()).toEqual([
      "holds 0.55万元×2次=1.1万元",
      "holds 1500元/次*2次=3000元",
      "holds 18元/㎡/月*1000㎡*12月=21.6万元",
      "holds 19台*500元/年=0.95万元/年",
      "holds 2000元/次*2次=4000元",
      "holds 2500元/家×60家次（全区两定医药机构约400家，全年审计数按照监管总数的15%进行估算）=15万元",
      "holds 25个/月*180元/个*12=5.4万元",
      "holds 3000元/家×40家(全区两定医药机构约400家, 全年审计数按照监管总数的10%进行估算)=12万元",
      "holds 300元/天×60人次=1.8万元",
      "holds 39人*8.138万/人/年=317.4万",
      "holds 4000元/月/人*9人*12月=43.2万元",
      "holds 400元/天×60人=2.4万元",
      "holds 5.85万元/人*3人=17.55万元",
      "holds 5900平*12.98元/平/月*1月=76582元",
      "holds 5900平*65元/平/月*1月=383500元",
      "holds 6.5万元/人*3人=19.5万",
      "holds 8个*0.05万元/年=0.4万元",
      "holds （221.62+302.67+317.94）/3=280.74",
    ]);
  });

  it("are read wherever an equals sign is written", () => {
    const missed = calculating.filter((text) => text.split(/[=＝]/u).length - 1 !== readBasis(text).equations.length);
    expect(missed).toEqual([]);
  });

  it("are found out wherever a digit of the result is changed", () => {
    const slips = calculating.flatMap((text) =>
      readBasis(text).equations.flatMap(({ right }) => {
        const places = [...right.text.matchAll(/\d/gu)].map(({ index }) => right.start + index);
        return places.map((place) => {
          const slip = (Number(text[place]) + 3) % 10;
          const { equations, unread } = readBasis(text.slice(0, place) + slip + text.slice(place + 1));
          const verdict = equations.find(({ start, end }) => start <= place && place < end)?.verdict;
          return verdict ?? `unread ${unread.join()}`;
        });
      }),
    );
    expect(count(slips)).toEqual({ fails: 81 });
  });

  it("and nothing else in the workbooks looks like a wrong one", () => {
    const everything = texts(() => true).map(readBasis);
    expect(everything.length).toBeGreaterThan(1500);
    expect(everything.flatMap((basis) => basis.equations).filter(({ verdict }) => verdict !== "holds")).toEqual([]);
  });
});

describe("the amounts of the sample workbooks", () => {
  it("are stated and listed so", () => {
    const told = listing.map((text) => {
      const basis = readBasis(text);
      return `${text.slice(0, 20).replace(/\s*\n\s*/gu, "⏎")} | ${own(basis) ?? "–"} | ${parts(basis) ?? "–"}`;
    });
    expect([...new Set(told)]).toEqual([
      "1、党建及结对共建：为保障机关党组织建设 | – | 3万元 + 3万元",
      "1、全区医保基金及全区医疗救助资金专项清 | – | 19.4万元 + 4万元 + 1.1万元 + 7万元/年 + 19.5万元 + 13万元",
      "1. 年租金计60万元。⏎2. 物业费： | – | 60万元 + 43.2万元",
      "1. 2021年年初预算安排6万；⏎2. | – | –",
      "1. 2020年年初预算安排10万⏎2. | – | –",
      "查实金额的3%或6%，最高不超过10万 | – | –",
      "1. 2021年年初预算安排：无预算；⏎ | – | –",
      "租赁总面积1000m2、租金标准每月50 | 60万元 | –",
      "物业费：保洁保安工作人员费用4000元/ | 43.2万元 | –",
      "1. 2021年年初预算安排: 72.9 | – | –",
      "根据市局工作要求, 需聘请第三方力量对发 | – | 12万元 + 2.4万元 + 5万元",
      "(1) 飞行检查工作经费2万。根据市局工 | – | 2万 + 2万",
      "7万元/年 | 7万元/年 | –",
      "组织2次江汉区两定机构(两定医药机构约4 | 1.1万元 | –",
      "按照区政府核定，拟定医保协管人员3名（2 | 19.5万 | –",
      "根据我局“三定”文件以及绩效管理目标，我 | 13万元 | 10万元 + 3万元",
      "1. 2021年年初预算安排无；⏎2.  | – | –",
      "聘用人员工资17.55万元：按照区政府核 | 17.55万元 | –",
      "1.全区医保基金及全区医疗救助资金专项清 | – | 18.8万元 + 1万 + 4万元/年 + 2.52万元 + …",
      "1.租金60万元：按照《区财政局关于同意 | – | 60万元 + 21.6万元 + 317.4万 + 30万元 + 13.55万元 + 13.5万元",
      "2024年1692.93万，2025年1 | – | –",
      "2021—2024年支出237.08万、 | – | –",
      "一次性项目，医保经办机构专业档案整理费， | – | –",
      "1.2024年年初预算安排：17.55万 | – | –",
      "按照区政府核定，拟定医保协管人员3名（2 | 17.55万元 | –",
      "1.2024年年初预算安排及年中调整情况 | – | –",
      "（1）审计咨询15万元：根据市局工作要求 | – | 15万元 + 1.8万元 + 2万元",
      "飞行检查工作经费0.5万元。根据市局工作 | – | 0.5万元 + 0.5万",
      "4万元/年 | 4万元/年 | –",
      "根据我局“三定”文件以及绩效管理目标，我 | 2.52万元 | 1.17万元 + 1.35万元",
      "1.2024年年初预算：无⏎2.2024 | – | –",
      "购买服务39人*8.138万/人/年=3 | 317.4万 | –",
      "（1）经办大厅文具、耗材5万/年；⏎（2 | – | 5万/年 + 2万元/年 + 1万/年 + 3万/年",
      "（1）经办稽核及费用审核工作经费30万元 | – | 30万元 + 2万/年 + 13.55万元 + 0.5万/年 + 60万元 + 21.6万元",
      "1.2024年年初预算：760万⏎2.2 | – | –",
      "1.2024年年初预算安排：260万元； | – | –",
      "2024年支出302.67万元，2025 | – | –",
      "医保经办机构专业档案整理费：40万元，预 | 40万元 | –",
      "打印纸年需求约80箱*250元/箱 | 约80箱*250元/箱 | –",
      "区医保大厅1163.68平，分外部物业和 | – | 11.20万元 + 2人*6万元/年/人",
      "打印机碳粉25个/月*180元/个*12 | – | 5.4万元 + 0.4万元 + 3万元 + 1万元",
      "根据移动办公需要配置笔记本电脑1台*0. | 1台*0.7万元/台 | –",
      "2023年预算1007.41万元，202 | – | –",
      "编外辅助性岗位劳务费150万元。 | 150万元 | –",
      "购买审计服务与法律顾问服务费33万元。 | 33万元 | –",
      "局机关微信公众号运维，年度服务费45万元 | 45万元 | –",
      "2023年预算0万元,2024年预算0万 | – | –",
      "1.前两年预算安排情况；2023年年初预 | – | –",
      "编外辅助性岗位劳务费378万元(42人按 | 378万元 | –",
      "《市人民政府办公厅关于印发武汉市人民政府 | 8万元 | –",
      "采取多种形式做好医疗保险政策宣传和医保经 | 50万元 | –",
      "印制各类社会保险宣传手册、文件汇编、及各 | 14万元 | 9万 + 5万元",
      "中心各类文书、财务、业务档案整理费8万元 | 30万 | 8万元 + 22万元",
      "为保证办公场所正常运行，办公设备设施购置 | 18.84万元 | –",
      "第三方协助检查定点医药机构落实经办管理政 | 约393.98万元 | –",
      "2021年起，医保局安排医保中心通过购买 | 116.6万元 | –",
      "该系统运维工作内容主要包括：1.系统运行 | 45万元 | –",
      "DRG支付系统日常运维，包含：数据管理平 | 约55.7万元 | –",
      "为进一步规范定点医药机构协议管理工作，优 | 约47.7万元 | –",
      "2023年起，我市从省服务中心承接异地就 | 约97.55万元 | –",
      "中心借用人员19人协助参保登记、DRG智 | 15.25万元 | –",
      "依据《武汉市城镇职工大额医疗保险协议书》 | 45000元 | –",
      "根据《医疗保障基金使用监督管理条例》（国 | 55000元 | –",
      "根据《省医疗保障局关于印发湖北省医疗保障 | 约30万元/年 | 15万元 + 10万元 + 5万元",
      "市医疗保险中心办公业务用房综合维修项目初 | – | –",
      "中心租用江汉区唐家墩32号国创大厦2-5 | – | –",
      "1.前两年预算安排情况；2023年预算为 | – | –",
      "国创大厦5900平*65元/平/月*1月 | 383500元 | –",
      "国创大厦5900平*12.98元/平/月 | 76582元 | –",
      "据实结算，按2024年国创大厦、东方商都 | 13.99元 | –",
      "2022年5月5日市政府办公厅召开专题会 | – | –",
    ]);
  });

  it("add up where they are listed", () => {
    expect([...new Set(forms.flatMap((text) => sums(readBasis(text))))].sort()).toEqual([
      "holds 1.1万元 = 4000元 + 3000元 + 4000元",
      "holds 116.6万元 = 77.5万元 + 39.1万元",
      "holds 13.55万元 = 0.95万元/年 + 0.6万元 + 12万元",
      "holds 13.5万元 = 5万/年 + 2万元/年 + 1万/年 + 3万/年 + 2万/年 + 0.5万/年",
      "holds 13万元 = 10万元 + 3万元",
      "holds 14万元 = 9万 + 5万元",
      "holds 15万元 = 15万元",
      "holds 17.55万元 = 17.55万元",
      "holds 18.8万元 = 15万元 + 1.8万元 + 2万元",
      "holds 1万 = 0.5万元 + 0.5万",
      "holds 2.52万元 = 1.17万元 + 1.35万元",
      "holds 21.6万元 = 18元/㎡/月*1000㎡*12月",
      "holds 21.6万元 = 21.6万元",
      "holds 30万 = 8万元 + 22万元",
      "holds 317.4万 = 317.4万",
      "holds 378万元 = 42人按人均9万元",
      "holds 约30万元/年 = 15万元 + 10万元 + 5万元",
    ]);
  });

  it("no longer add up where a total is changed", () => {
    const slips = forms.flatMap((text) =>
      readBasis(text).sums.map(({ total: { start } }) => {
        const slip = (Number(text[start]) + 3) % 10;
        const changed = readBasis(text.slice(0, start) + slip + text.slice(start + 1));
        return changed.sums.find(({ total }) => total.start === start)?.verdict ?? "gone";
      }),
    );
    // Unclear: about 30万元, a remark that need not be a list, and 其中, which may leave out parts of a greater total.
    expect(count(slips)).toEqual({ fails: 22, unclear: 3 });
  });

  it("are those of their rows, but where the published table is wrong or rounds", () => {
    const rows = sampleNames
      .flatMap((name) => sample(name).sheets)
      .filter((sheet) => isForm(sheet.name))
      .flatMap((sheet) => sheet.rows.map((row) => (row ?? []).map((cell) => cell?.value)));
    const differing = rows.flatMap((row) => {
      const amounts = row.flatMap((value) => (typeof value === "number" ? [String(value)] : []));
      return row.flatMap((text) => {
        if (typeof text !== "string" || amounts.length === 0) return [];
        const basis = readBasis(text);
        const listed = topParts(basis)?.quantities;
        const told = [stated(basis)?.value, listed && sum(listed).value]
          .flatMap((value) => (value === undefined ? [] : [value.dividedBy(10_000).toString()]))
          .filter((amount) => !amounts.includes(amount));
        return told.map((amount) => `${amount} for ${amounts.join()}: ${text.slice(0, 20).replace("\n", "⏎")}`);
      });
    });
    expect([...new Set(differing)]).toEqual([
      "9.8 for 8.8: 打印机碳粉25个/月*180元/个*12",
      "15.25 for 15: 中心借用人员19人协助参保登记、DRG智",
      "30 for 27: 根据《省医疗保障局关于印发湖北省医疗保障",
      "7.6582 for 7.66,76582: 国创大厦5900平*12.98元/平/月",
      "0.001399 for 13.99,139918: 据实结算，按2024年国创大厦、东方商都",
    ]);
  });
});

function count(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

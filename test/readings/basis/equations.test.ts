/** Which written equations are read, what they come to, and which are left alone because they may mean something else. */
import { readBasis } from "../../../src/readings/basis/readBasis";
import { equations } from "./show";

/** The verdict with both sides in 元, or as bare numbers. */
function sides(text: string): string[] {
  return readBasis(text).equations.map(
    ({ left, right, verdict }) => `${verdict} ${left.value.toDecimalPlaces(4)} ${right.value}`,
  );
}

describe("an equation of a published budget is read", () => {
  it.each([
    ["18元/㎡/月*1000㎡*12月=21.6万元", "holds 216000 216000"],
    ["19台*500元/年=0.95万元/年", "holds 9500 9500"],
    ["5.85万元/人*3人=17.55万元", "holds 175500 175500"],
    ["4000元/月/人*9人*12月=43.2万元", "holds 432000 432000"],
    ["每人300元/天×60人次=1.8万元", "holds 18000 18000"],
    ["打印机碳粉25个/月*180元/个*12=5.4万元", "holds 54000 54000"],
    ["国创大厦5900平*12.98元/平/月*1月=76582元", "holds 76582 76582"],
    ["（221.62+302.67+317.94）/3=280.74", "holds 280.7433 280.74"],
  ])("%s", (text, reading) => {
    expect(sides(text)).toEqual([reading]);
  });

  it("rounded, as it is printed", () => {
    expect(sides("39人*8.138万/人/年=317.4万")).toEqual(["holds 3173820 3174000"]);
  });

  it("past a remark in brackets, whatever numbers that names", () => {
    const text = "内审需要2500元/家×60家次（全区两定医药机构约400家，全年审计数按照监管总数的15%进行估算）=15万元";
    expect(sides(text)).toEqual(["holds 150000 150000"]);
  });

  it("past years and counts that it takes up itself", () => {
    const text = "按照区政府核定，拟定医保协管人员3名（2名办公室，1名监督管理科）6.5万元/人*3人=19.5万。";
    expect(sides(text)).toEqual(["holds 195000 195000"]);
  });
});

describe("an equation is read in other ways of writing it", () => {
  it.each([
    ["full-width", "（２０００＋１０００）＊１２＝３．６万元", "holds 36000 36000"],
    ["with commas for thousands", "1,000元×12=12,000元", "holds 12000 12000"],
    ["with full-width commas for thousands", "１，０００元×１２＝１２，０００元", "holds 12000 12000"],
    ["with blanks", "500 元 / 人 * 20 人 = 1 万 元", "holds 10000 10000"],
    ["with line breaks around the signs", "500元/人*\n20人\n=1万元", "holds 10000 10000"],
    ["with x", "1000m2x12月X18元/m2/月=21.6万元", "holds 216000 216000"],
    ["with a dot", "5人·2000元=1万元", "holds 10000 10000"],
    ["with words for signs", "2人乘以6万元=12万元", "holds 120000 120000"],
    ["with units in brackets", "2000（元/月）×12（月）×3（人）=7.2（万元）", "holds 72000 72000"],
    ["with a unit behind brackets", "2人×1天×(300+100)元=800元", "holds 800 800"],
    ["with a percentage", "1000万元×15%=150万元", "holds 1500000 1500000"],
    ["with 亿元", "2亿元*0.5%=100万元", "holds 1000000 1000000"],
    ["with 万 that only multiplies", "3.5万*20元=70万元", "holds 700000 700000"],
    ["with 万 of things", "10万册*2元/册=20万元", "holds 200000 200000"],
    ["with ¥", "¥1,000×12=¥12,000", "holds 12000 12000"],
    ["with words between sign and number", "5人×每人每月2000元×12个月=12万元", "holds 120000 120000"],
    ["with 约 before its result", "300元×60人=约1.8万元", "holds 18000 18000"],
    ["with 合计 before the sign", "60家次（约）×2500元/家合计=15万元", "holds 150000 150000"],
    ["with prices for pairs of measures", "3.5人·月×2万元/（人·月）=7万元", "holds 70000 70000"],
    ["dividing by a number", "500元/2天*10天=2500元", "holds 2500 2500"],
    ["with sums of products", "（30人×50元+20人×80元）×10天=3.1万元", "holds 31000 31000"],
    ["with named parts", "打印费5万元+复印费3万元-已有2万元=6万元", "holds 60000 60000"],
    ["with its result first", "总额100万元=60万元+40万元", "holds 1000000 1000000"],
    ["behind what it computes", "执行率=8.86/26.32=33.66%", "holds 0.3366 0.3366"],
    ["between counts alone", "5年×5州×12个月=300个文件", "holds 300 300"],
    ["without a unit on the left", "60家*2500=15万元", "holds 150000 150000"],
    ["without a unit on the left, in 万元", "11.2+12=23.2万元", "holds 232000 232000"],
    ["without a unit on the right", "2500元/家*60家=150000", "holds 150000 150000"],
  ])("%s: %s", (_, text, reading) => {
    expect(sides(text)).toEqual([reading]);
  });

  it("in a chain, link by link", () => {
    expect(sides("5900平*65元/平/月*1月=383500元=38.35万元")).toEqual(["holds 383500 383500", "holds 383500 383500"]);
  });

  it("in a list, each, and in a remark", () => {
    const text = "0.55万元×2次=1.1万元; (场地: 2000元/次*2次=4000元, 培训资料1500元/次*2次=3000元)";
    expect(sides(text)).toEqual(["holds 11000 11000", "holds 4000 4000", "holds 3000 3000"]);
  });
});

describe("an equation that is wrong fails", () => {
  it.each([
    ["in its result", "18元/㎡/月*1000㎡*12月=21.7万元"],
    ["in its unit", "19台*500元/年=0.95元"],
    ["by more than rounding explains", "39人*8.138万/人/年=317.3万"],
    ["past a remark", "2500元/家×60家次（全区两定医药机构约400家）=16万元"],
    ["between bare numbers", "（221.62+302.67+317.94）/3=281.74"],
    ["in the second of two", "省内20人次×500元＝1万元，省外10人次×3000元＝4万元"],
    ["beside counts that it takes up", "安保人员6名,每人每月3500元,3500元*6人*12月=262000元"],
    ["in a chain", "5900平*65元/平/月*1月=383500元=38.36万元"],
    ["in a percentage", "执行率=8.86/26.32=34.66%"],
    ["where it begins a line that numbers nothing", "1.5元/人*300人=460元"],
  ])("%s: %s", (_, text) => {
    expect(equations(readBasis(text)).filter((line) => !line.startsWith("holds"))).toEqual([
      expect.stringMatching(/^fails/u),
    ]);
  });
});

describe("what rounding before the calculation explains is a residue", () => {
  it("where factors with decimals stand for what was rounded to them", () => {
    expect(equations(readBasis("5.85万元/人*3人=17.56万元"))).toEqual(["residue 5.85万元/人*3人=17.56万元"]);
  });

  it("but prices in 元 are no rounded figures", () => {
    expect(equations(readBasis("58.5元/人*3人=175.6元"))).toEqual(["fails 58.5元/人*3人=175.6元"]);
  });
});

describe("what may mean something else is left unread", () => {
  it.each([
    ["a factor may stand before it", "3人每人300元/天×60天=5.4万元"],
    ["a factor may stand a clause before it", "聘请3人，每人300元/天×60天=5.5万元"],
    ["a factor may stand in a remark", "60人（3天）*100元=18000元"],
    ["a factor may be in the words of a remark", "2500元/家×60家次（每家2次）=30万元"],
    ["the months may be understood", "4000元/月*9人=43.2万元"],
    ["money times money is nothing", "5万元*3万元=15万元"],
    ["persons and money do not add up", "3人+5万元=8万元"],
    ["a share and money do not add up", "100万元-20%=80万元"],
    ["a dash may be a range", "2-3人*500元=1500元"],
    ["ranges have no single result", "3-8万元×3天=9-24万元"],
    ["a range may begin with the result", "0.4万元*10人=5万元～8万元"],
    ["a range may begin with the result in words", "0.4万元*10人=5万元至8万元"],
    ["a range may end with the first factor", "5～8人*100元=900元"],
    ["a discount is no factor", "29.9元/人×9折×10人=299元"],
    ["numbers hide in words", "5人*3天半*100元=1750元"],
    ["words stand for numbers", "人数*单价=15万元"],
    ["a factor stands for itself in words", "人数*单价2000元*2=5000元"],
    ["x may be part of a name", "3台X200打印机*2000元=6000元"],
    ["another currency is another amount", "5万美元*7=35万元"],
    ["no unit fits", "60家*2500=16万元"],
    ["a count is no amount", "2500元/家*60家=60家"],
    ["the result is no more than about", "300元×60人=约1.9万元"],
    ["the sign is no more than about", "300元×60人≈1.9万元"],
    ["one thing defines another", "10个月=1年"],
    ["it is a saying", "100-1=0"],
    ["it goes on where it should begin anew", "2000*2=4000*3"],
    ["lines of a table are no numbers", "27行＝（1+2+3）行"],
    ["there is nothing on the left", "=100%"],
    ["a comma may part clauses or thousands", "5，200元×3=15700元"],
    ["the first digit may number the line", "1.租金60万元\n2.18元*1000*12=21.7万元"],
  ])("%s: %s", (_, text) => {
    const { equations, unread } = readBasis(text);
    expect(equations.filter(({ verdict }) => verdict !== "holds")).toEqual([]);
    expect(unread).toHaveLength(1);
  });

  it.each(["≥95%", "a>=3*2", "x==3*2", "合计=15万元", "收入=支出", "20分*执行率", ""])("%j has none", (text) => {
    expect(readBasis(text).equations).toEqual([]);
  });
});

describe("a product that nobody worked out has a value and a place", () => {
  it.each([
    ["打印纸年需求约80箱*250元/箱", "约80箱*250元/箱", "20000"],
    ["内部物业2人*6万元/年/人", "2人*6万元/年/人", "120000"],
    ["（2000+1000）*12", "（2000+1000）*12", "36000"],
    ["劳务费378万元(42人按人均9万元测算）", "42人按人均9万元", "3780000"],
  ])("%s", (text, shown, value) => {
    const [product] = readBasis(text).products;
    expect([`${product?.isApproximate ? "约" : ""}${product?.text}`, String(product?.value)]).toEqual([shown, value]);
    expect(text.slice(product?.start, product?.end)).toBe(product?.text);
  });

  it.each(["2025/1/31", "2-5楼", "3·15活动", "1+X证书", "2023-2024学年度", "20分*执行率"])("%s is none", (text) => {
    expect(readBasis(text).products).toEqual([]);
  });
});

it("remembers the unit and the decimals that are printed", () => {
  const [equation] = readBasis("18元/㎡/月*1000㎡*12月=21.60万元").equations;
  expect(equation?.right).toMatchObject({ text: "21.60万元", unit: "万元", decimals: 2 });
  expect(equation?.left).toMatchObject({ text: "18元/㎡/月*1000㎡*12月", unit: "元", decimals: undefined });
});

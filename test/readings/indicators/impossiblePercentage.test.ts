/** Which names say that more than 100% cannot be, and which only look like them. */
import { isImpossiblePercentage } from "../../../src/readings/indicators/impossiblePercentage";
import { readTarget } from "../../../src/readings/indicators/target";

const judged = (target: string, name: string) => isImpossiblePercentage(readTarget(target), name);

it.each([
  ["≥120%", "区域宣传覆盖率"],
  ["=105%", "聘用人员考核合格率"],
  ["110%", "参保对象满意度（双评议）"],
  ["110%", "社会公众或服务对象满意度指标"],
  [">100%", "业务办理 准确率"],
  ["1000%", "工作完成及时率"],
  ["100%-110%", "投诉举报处置率、回复率"],
  ["50%/101%", "“一站式”即时结算覆盖率"],
  ["100.5%", "开展全市两定机构审核稽查按时完成率"],
])("%s for %s cannot be", (target, name) => {
  expect(judged(target, name)).toBe(true);
});

it.each([
  ["all of them", "≥100%", "区域宣传覆盖率"],
  ["all of them, exactly", "=100%", "聘用人员考核合格率"],
  ["nearly all", ">99%", "业务办理准确率"],
  ["growth", "≥120%", "参保人数增长率"],
  ["growth of a share", "≥120%", "满意度提升率"],
  ["more done than planned", "≥110%", "任务完成率"],
  ["more spent than planned", "≤105%", "预算执行率"],
  ["residents and insured, counted apart", "≥102%", "基本医疗保险参保率"],
  ["beds", "110%", "床位使用率"],
  ["no percentage", "≥120次", "政策宣传覆盖率"],
  ["words", "有效提升", "满意度"],
  ["what is cut off", "≥", "参保对象满意度"],
])("%s can be", (_, target, name) => {
  expect(judged(target, name)).toBe(false);
});

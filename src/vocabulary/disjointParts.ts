/** Names of the classification that have nothing in common: those that are told under a whole are together no more than it. */
import { alternation } from "./expressions";

/** Classes of the functional classification. */
const classes = [
  "一般公共服务",
  "外交",
  "国防",
  "公共安全",
  "教育",
  "科学技术",
  "文化旅游体育与传媒",
  "社会保障和就业",
  "卫生健康",
  "节能环保",
  "城乡社区",
  "农林水",
  "交通运输",
  "资源勘探工业信息等",
  "商业服务业等",
  "金融",
  "自然资源海洋气象等",
  "住房保障",
  "粮油物资储备",
  "灾害防治及应急管理",
  "债务付息",
];

/** Incomes of 政府性基金. */
const funds = [
  "国有土地使用权出让金?",
  "国有土地收益基金",
  "农业土地开发资金",
  "城市基础设施配套费",
  "污水处理费",
  "彩票公益金",
  "彩票发行(?:机构)?和销售机构业务费(?:用)?",
  "车辆通行费",
];

export const disjointParts: readonly { readonly whole: RegExp; readonly part: RegExp; readonly example: string }[] = [
  {
    whole:
      /(?:一般公共预算|公共财政预算|财政拨款|本年|^)(?:财政拨款)?(?:本级)?支出(?:合计|总计|总额)?(?:预算|决算)?[数额]?$/u,
    part: new RegExp(`^(?:${alternation(classes)})支出$`, "u"),
    example: "一般公共预算支出100万元，其中：教育支出60万元，卫生健康支出40万元",
  },
  {
    whole: /政府性基金(?:预算)?(?:本级)?收入$/u,
    part: new RegExp(`^(?:${funds.join("|")})(?:收入)?$`, "u"),
    example: "政府性基金收入1069万元，其中国有土地使用权出让收入866万元，城市基础设施配套费收入35万元",
  },
];

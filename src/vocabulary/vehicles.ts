/** How a narrative counts vehicles: in all, by their kinds, by whom they are owned, and when. */

/** `共有车辆8辆，其中：`: how many is the one group; their kinds stand behind. */
export const vehiclesInAll = /(?:车辆|公务用车)(?:共计?|总数|合计|保有量)?为?(\d{1,5})辆[,;(]?其中[:,]?/gu;
/** From where it is asked: a kind, and how many there are of it; a part of a kind is none, and neither is what is bought. */
export const kindOfVehicles =
  /(?!其中|包括|含|[^\d,;:。、]{0,8}(?:购置|更新|新增|安排|报废|处置|租))([^\d,;:。、]{2,30})(\d{1,5})辆(?:\([^()]{0,60}\))?[、,和]?/uy;
/** The kind that has all that the others leave. */
export const restOfVehicles = /^其[他它](?:公务)?(?:用车|车辆|车)$/u;

/** `公务用车保有量为3辆`, a clause: what the money of the year keeps; how many is the one group. */
export const vehiclesKept = /(?:公务用?车|车辆)保有量(?:为|是|共计?)?(\d{1,5})辆/u;
/** `共有车辆8辆`: all there are, by whatever money they are kept. */
export const vehiclesOwned = /(?:共有|拥有)(?:公务)?(?:车辆|用车|汽车)(\d{1,5})[辆台]/u;
/** Vehicles that are there no more. */
export const ownedBefore = /原有/u;
/** Behind what is kept: those that are others'; how many is the one group that matches. */
export const vehiclesBorrowed =
  /(\d{1,5})[辆台][^,;。\d]{0,6}(?:借用|租用|租赁|租入|借入|借调)|(?:借用|租用|租赁|租入|借入|借调)[^,;。\d]{0,10}(\d{1,5})[辆台]/gu;
/** Behind all there are: those that stand beside them, `另有借用车辆1辆`, `2025年拟购置车辆1辆`, `（不含执法执勤用车2辆）`. */
export const vehiclesBeside =
  /(?:另有?|不含|不包括|(?:预算|拟|计划|预计|将)[^;。\d]{0,8}(?:购置|更新|新增|购买|购入|采购))[^,;。\d]{0,12}(\d{1,5})[辆台]/gu;
/** A day, as words tell it; the year, the month, and what is the beginning of a year or of the one before. */
export const dayOfVehicles =
  /(20\d\d)年度?(?:(\d{1,2})月|年?(初)|年?[末底])?|(\d{1,2})月|([上去]年(?:年?[末底])?|[年期]初)|[年期][末底]|[本当]年/gu;
/** Whose vehicles they are by the words before; what is told of a department holds its units, what is told of a unit does not. */
export const ownersOfVehicles: readonly {
  readonly owner: VehicleOwner;
  readonly words: RegExp;
  readonly example: string;
}[] = [
  {
    owner: "department",
    words: /[及含和与][^,;。]{0,4}(?:下属|所属|下级|二级|直属)|全(?:系统|部门)/u,
    example: "本部门及所属单位",
  },
  { owner: "below", words: /下属|所属|下级|二级|直属|基层|[局委厅院校]属/u, example: "所属单位" },
  { owner: "itself", words: /本级|本部(?!门)|机关(?!事业)/u, example: "局机关" },
  { owner: "department", words: /部门/u, example: "本部门" },
  { owner: "unit", words: /[本我该](?:单位|[局委办院校厅处站所馆镇乡]|中心|街道)/u, example: "我局" },
];
/** Whom the words before leave out: `局机关（不含二级单位）`. */
export const withoutOwners = /\(?不(?:包?含|包括)[^,;。)]*\)?/gu;
export type VehicleOwner = "department" | "unit" | "itself" | "below";

/** `公务用车保有量5辆，车均运行维护费1.49万元`: how many, and what each costs. */
export const averageOfRunning =
  /(?:公务用?车|车辆)保有量(?:为|是|共计?)?(\d{1,4})辆[,;。](?:车均|辆均|平均每[辆台])(?:公务用?车|年)?(?:运行)?(?:维护)?(?:费用?|经费)?(?:支出|预算)?(?:为)?(\d{1,6}(?:\.\d{1,6})?)万元/gu;

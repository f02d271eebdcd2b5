/** How a narrative counts staff: in all, and by kinds that have nobody in common. */

/** `在职在编118人（`, `在职人员118人，其中：`: how many is the first group, what opens the list the second; the kinds stand behind. */
export const staffInAll = /(\d{1,6})[人名](\((?!其中)|[,;(]?其中[:,]?)/gu;
/** From where it is asked: a kind, and how many there are of it. */
export const kindOfStaff =
  /([^\d,;:。、()]{2,12}?)[为有共]?(\d{1,6})[人名](?:\([^()]{0,60}\))?(?:[、,和及]|(?=[;。)]|$))/uy;
/** Kinds that have nobody in common; beside those that are complete there is nobody else. */
export const kindsOfStaff: readonly {
  readonly words: RegExp;
  readonly isComplete: boolean;
  readonly example: string;
}[] = [
  { words: /^(?:行政|事业|(?:机关)?工勤)(?:编制?|在编|人员)*$/u, isComplete: false, example: "行政人员" },
  { words: /^(?:离休|退休)(?:人员|干部|职工)?$/u, isComplete: true, example: "退休人员" },
  { words: /^(?:在职|离退休|退休)(?:在编)?(?:人员|干部|教?职工)?$/u, isComplete: false, example: "离退休人员" },
  { words: /^(?:教师|职工)$/u, isComplete: false, example: "教师" },
];

/** `在职职工159人，离退休65人，合计214人`: how many there are together is the one group. */
export const staffTogether = /(?<=[,、;])(?:以上|两项)?(?:合计|总计|共计|总共|共)为?(\d{1,6})人(?=[,;。)]|$)/gu;
/** What is told before it: how many of whom. */
export const staffCounted = /([^\d,;:。、()]{2,20}?)[为有共]?(\d{1,6})[人名](?!次)/gu;
/** Whom one adds up. */
export const addedStaff = /在职|在编|在岗|退休|离休|遗属|编外|聘用|职工|教师/u;

/** Percentages in words, and words for no change: right texts are silent, a wrong one is told. */
import { toldOf, withText } from "../support/narrative";

const right = (text: string) => ({ text, told: [] as string[] });
const wrong = (text: string, ...told: string[]) => ({ text, told });

describe("rates in words", () => {
  it.each([
    right("会议费3.00万元，上年1.50万元，翻一番。"),
    right("会议费3.00万元，上年1.50万元，同比翻番。"),
    right("会议费4.00万元，较上年1.00万元翻了两番。"),
    wrong("会议费3.00万元，较上年1.00万元翻了两番。", "error narrative-rate 【两番】"),
    right("会议费3.00万元，较上年6.00万元减半。"),
    wrong("会议费3.00万元，较上年4.00万元减半。", "error narrative-rate 【半】"),
    right("会议费3.00万元，较上年1.00万元增加两倍。"),
    wrong("会议费3.00万元，较上年2.00万元增长1.5倍。", "error narrative-rate 【1.5倍】"),
    right("会议费3.00万元，增长到上年2.00万元的1.5倍。"),
    wrong("会议费3.00万元，是上年2.00万元的2.5倍。", "error narrative-rate 【2.5倍】"),
    right("会议费3.00万元，比上年增加1.50万元，增长一倍。"),
    right("会议费3.00万元，上年4.50万元，下降三分之一。"),
    wrong("会议费3.00万元，上年4.00万元，下降三分之二。", "error narrative-rate 【三分之二】"),
    right("会议费3.00万元，较上年10.00万元下降七成。"),
    right("会议费3.00万元，较上年28.00万元下降近九成。"),
    wrong("会议费3.00万元，较上年10.00万元下降近九成。", "error narrative-rate 【近九成】"),
    right("“三公”经费12.00万元，其中公务接待费3.00万元，占“三公”经费的四分之一。"),
    wrong("“三公”经费12.00万元，其中公务接待费3.00万元，占六成以上。", "error narrative-share 【六成以上】"),
    // How much more nobody says.
    right("会议费3.00万元，较上年1.00万元增长一倍以上。"),
    right("会议费3.00万元，上年5.00万元，由三成员单位分担。"),
  ])("$text", ({ text, told }) => {
    expect(toldOf(withText(text))).toEqual(told);
  });
});

describe("no change", () => {
  it.each([
    right("会议费3.00万元，与上年3.02万元基本持平。"),
    wrong("会议费3.00万元，上年5.00万元，与上年基本持平。", "warning narrative-direction 【3.00万元】"),
    right("会议费3.00万元，上年3.00万元，实现零增长。"),
    // What should not grow may fall.
    right("会议费3.00万元，上年5.00万元，实现零增长。"),
    wrong("会议费3.00万元，上年2.90万元，零增长。", "error narrative-direction 【3.00万元】"),
    wrong("会议费3.00万元，上年5.00万元，未发生变化。", "error narrative-direction 【3.00万元】"),
    wrong("会议费3.00万元，上年5.00万元，与上年度保持一致。", "error narrative-direction 【3.00万元】"),
    right("会议费3.00万元，与上年预算数3.00万元相同。"),
    wrong("会议费3.00万元，与上年预算数5.00万元相同。", "error narrative-direction 【3.00万元】"),
    // Of something else it is told that it did not change.
    right("公务用车运行维护费9.00万元，上年10.00万元，年末公务用车保有量5辆，与上年持平。"),
    right("会议费3.00万元，上年5.00万元，参会人数与上年持平。"),
    right("会议费3.00万元，上年5.00万元，开支标准与上年保持一致。"),
  ])("$text", ({ text, told }) => {
    expect(toldOf(withText(text))).toEqual(told);
  });
});

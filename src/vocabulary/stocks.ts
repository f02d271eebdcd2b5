/** What there is at the end of a year, and how it came of what there was at its beginning. */

/** Of what there is at a moment, in the clause of its amount: `年末债务余额`, `结转资金余额`, `年末存货`. */
export const stockAtEnd = /余额|结余|结转|存货|存量|净[值额]|[年期月][末底]/u;

/** What there was before: `年初余额`, `上年结转`, `2024年末余额`; a bare `年初` behind the name of the thing. */
export const stockAtBeginning =
  /(?:[年期月]初|(?:上年|去年|上一年|20\d\d年)度?[末底]?)[^,;:。、\d]{0,8}(?:余额|结余|结转|存量|净[值额]|金额|数)[为是]?$|[年期]初[为是]?$/u;

/** What leads from one to the other, by which of them it grows. */
export const stockMovements: readonly { readonly grows: boolean; readonly words: RegExp; readonly example: string }[] =
  [
    {
      grows: false,
      words:
        /减少|收回|清收|回收|偿还|归还|还本|化解|处置|报废|核销|注销|冲减|支出|支付|拨出|划出|调出|转出|动用|使用|上缴|缴回/u,
      example: "本年收回200万元",
    },
    {
      grows: true,
      words:
        /增加|新增|举借|发行|收入|下达|补充|购置|购入|建成|拨入|划入|调入|转入|提取|计提|借出|发放|投入|[当本][年期]结余/u,
      example: "本年新增100万元",
    },
  ];

/** A change that is told as what was added to a stock or taken from it, beside what there was before: `本年增加`. */
export const bareMovement = /^[、,;和及与]?(?:其中)?(?:[本当][年期月]|年内|年度内)?(?:增加|减少)(?:了|额|数|为)*$/u;

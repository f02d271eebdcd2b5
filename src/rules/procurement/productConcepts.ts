/** Which columns of a table hold quantity, price and amount, where only their headers say so. */
import type { Column, Panel } from "../../recognise";

export interface ProductConcepts {
  readonly quantity: string;
  readonly price: string;
  readonly amount: string;
}

/** @returns undefined where one of the three is missing, or printed twice */
export function productConcepts({ columns }: Panel): ProductConcepts | undefined {
  const only = (role: Column["role"], words: RegExp): string | undefined => {
    const found = columns.filter((column) => column.role === role && words.test(column.title));
    return found.length === 1 ? found[0]?.concept : undefined;
  };
  const [quantity, price, amount] = [only("count", /数量/u), only("price", /单价/u), only("amount", /金额|总价/u)];
  return quantity === undefined || price === undefined || amount === undefined
    ? undefined
    : { quantity, price, amount };
}

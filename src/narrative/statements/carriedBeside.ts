/** A bare 上年结转 is of what stands right before it: `一般公共预算当年拨款收入1590.37万元、上年结转14.12万元`. */
import { carriedAlone } from "../../vocabulary/narrativeSums";
import type { Statement } from "./statement";

/** @returns of what it was carried over; undefined of another statement, and of one before which nothing is told */
export function carriedFor({ subject: { text }, beside }: Statement): Statement | undefined {
  return carriedAlone.test(text) ? beside : undefined;
}

/** A part of a text, or of its tokens; `end` is behind the last of them. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Where the reader of an expression stands among the tokens, and what it noticed on its way. */
import type { Exact } from "../../../amount/exact";
import type { TextSpan } from "../signs/span";
import type { TokenLine } from "../signs/tokenLine";
import type { BasisToken, Operator } from "../signs/tokens";

export class Cursor {
  /** Where the last sign ends that belongs to the expression; remarks do not. */
  end = 0;
  /** Something may mean more than was read. */
  isDoubtful = false;
  isApproximate = false;
  readonly numbers: Exact[] = [];
  /** The tokens within the brackets that were passed over. */
  readonly remarks: TextSpan[] = [];

  constructor(
    readonly line: TokenLine,
    public at: number,
  ) {}

  get token(): BasisToken | undefined {
    return this.line.tokens[this.at];
  }

  get before(): BasisToken | undefined {
    return this.line.tokens[this.at - 1];
  }

  /** Takes the next token if it is of this kind. */
  take<Kind extends BasisToken["kind"]>(kind: Kind): Extract<BasisToken, { kind: Kind }> | undefined {
    const { token } = this;
    if (token?.kind !== kind) return undefined;
    this.at++;
    this.end = token.end;
    return token as Extract<BasisToken, { kind: Kind }>;
  }

  takeOperator(...signs: readonly Operator[]): Extract<BasisToken, { kind: "operator" }> | undefined {
    const { token } = this;
    return token?.kind === "operator" && signs.includes(token.sign) ? this.take("operator") : undefined;
  }

  /** Goes back; what was noticed since stays noticed, as it made the way uncertain. */
  backTo(at: number, end: number): void {
    this.at = at;
    this.end = end;
  }
}

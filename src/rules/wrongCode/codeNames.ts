/** What the catalogue of a table's year says of a code: whether there is one, and whether a row bears its name. */
import { kindOf, type Catalogue, type CatalogueKind } from "../../catalogue";
import { isNameOf } from "../../readings/codes/ownName";
import type { Row, Table } from "../../recognise";

export interface CodeNames {
  /** The catalogue that the table's codes are of. */
  readonly kindOf: (code: string) => CatalogueKind;
  /** Is there a catalogue that could have the code? */
  readonly canTell: (code: string) => boolean;
  readonly has: (code: string) => boolean;
  readonly isNameOf: (row: Row, code: string) => boolean;
}

export function codeNamesOf({ axis, year }: Table, catalogue: Catalogue): CodeNames {
  const kind = (code: string): CatalogueKind => {
    if (axis === "functional") return "functional";
    return kindOf(code) ?? "economic";
  };
  return {
    kindOf: kind,
    canTell: (code) => catalogue.has(kind(code)) && catalogue.edition(year) !== undefined,
    has: (code) => catalogue.names(kind(code), code, year).length > 0,
    isNameOf: ({ name }, code) =>
      name !== "" && catalogue.names(kind(code), code, year).some((entry) => isNameOf(name, entry, catalogue)),
  };
}

/** Where a workbook holds several disclosures: which of them the pane shows. */
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ShownDocument } from "../session";
import { documentParts } from "./documentParts";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  root: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

interface DocumentChoiceProps {
  readonly documents: readonly ShownDocument[];
  /** Counted from 0; undefined: all of them. */
  readonly chosen: number | undefined;
  readonly onChoose: (document: number | undefined) => void;
}

export function DocumentChoice({ documents, chosen, onChoose }: DocumentChoiceProps) {
  const styles = useStyles();
  const { words } = usePane();
  if (documents.length === 1) return null;
  return (
    <div className={styles.root}>
      <Select
        size="small"
        aria-label={words.pane.documents.choose}
        value={chosen === undefined || documents[chosen] === undefined ? "" : String(chosen)}
        onChange={(_, { value }) => onChoose(value === "" ? undefined : Number(value))}
      >
        <option value="">{words.pane.documents.all(documents.length)}</option>
        {documents.map((document, position) => (
          <option key={position} value={position}>
            {documentParts(document, words).join(" ")}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** What a place of the workbook was taken for; another layout can be chosen, or none. */
import { makeStyles, Select } from "@fluentui/react-components";
import { layouts } from "../../layouts";
import type { TablePlace } from "../../session";
import { usePane } from "../usePane";

const useStyles = makeStyles({ root: { maxWidth: "420px" } });

export interface LayoutSelectProps {
  readonly place: TablePlace;
  /** The layout that the user chose. */
  readonly chosen: string | undefined;
}

export function LayoutSelect({ place: { sheet, range, position, table }, chosen }: LayoutSelectProps) {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const say = words.pane.table;
  return (
    <Select
      size="small"
      className={styles.root}
      aria-label={say.takenFor(`${sheet.name} ${range}`)}
      disabled={state.work !== undefined && state.work.task !== "renew"}
      value={chosen ?? ""}
      onChange={(_, { value }) => void session.chooseLayout(sheet.name, position, value === "" ? undefined : value)}
    >
      <option value="">{table === undefined || chosen !== undefined ? say.automatic : table.layout.name}</option>
      <option value="none">{say.none}</option>
      {(["budget", "finalAccounts"] as const).map((kind) => (
        <optgroup key={kind} label={words.report.kind[kind]}>
          {layouts
            .filter((layout) => layout.kind === kind)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}

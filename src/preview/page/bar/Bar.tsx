/** The slim bar above everything: which workbook, and how the page looks. */
import { useRef } from "react";
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  FolderOpenRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from "@fluentui/react-icons";
import type { PreviewWords, SampleId } from "../../../locale/preview";
import { samples } from "./samples";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "40px",
    padding: "0 10px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  logo: { width: "22px", height: "22px", marginRight: "4px" },
  product: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: "0 12px 0 0",
    whiteSpace: "nowrap",
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    textAlign: "center",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  samples: { width: "150px" },
  button: { whiteSpace: "nowrap" },
});

const accepted = ".xlsx,.xlsm,.xls,.ods,.et";

interface Props {
  readonly words: PreviewWords;
  readonly name: string;
  readonly isDark: boolean;
  readonly onSample: (id: SampleId) => void;
  readonly onFile: (file: File) => void;
  /** Absent where the workbook cannot be written. */
  readonly onDownload: (() => void) | undefined;
  readonly onTheme: () => void;
}

export function Bar({ words, name, isDark, onSample, onFile, onDownload, onTheme }: Props) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <img className={styles.logo} src="icons/gouji-32.png" alt="" />
      <h1 className={styles.product}>{words.product}</h1>
      {/* Not the name of the open workbook: choosing a sample again opens it afresh. */}
      <Select
        size="small"
        appearance="outline"
        className={styles.samples}
        aria-label={words.samples}
        value=""
        onChange={(_, { value }) => {
          const chosen = samples.find((id) => id === value);
          if (chosen !== undefined) onSample(chosen);
        }}
      >
        <option value="">{words.samples}</option>
        {samples.map((id) => (
          <option key={id} value={id}>
            {words.sampleNames[id]}
          </option>
        ))}
      </Select>
      <Button
        className={styles.button}
        size="small"
        appearance="primary"
        icon={<FolderOpenRegular />}
        onClick={() => chooser.current?.click()}
      >
        {words.open}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={accepted}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again after it was changed.
          target.value = "";
        }}
      />
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        disabled={onDownload === undefined}
        onClick={onDownload}
      >
        {words.download}
      </Button>
      <span className={styles.name}>{name}</span>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={isDark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
        onClick={onTheme}
      >
        {isDark ? words.light : words.dark}
      </Button>
    </header>
  );
}

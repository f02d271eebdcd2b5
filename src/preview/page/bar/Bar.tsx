/** The slim bar above everything: which workbook, and how the page looks. */
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  ArrowLeftRegular,
  FolderListRegular,
  FolderOpenRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from "@fluentui/react-icons";
import type { PreviewWords, SampleId } from "../../../locale/preview";
import { FileButton } from "./FileButton";
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

interface Props {
  readonly words: PreviewWords;
  readonly name: string;
  readonly isDark: boolean;
  readonly onSample: (id: SampleId) => void;
  readonly onFiles: (files: FileList | null) => void;
  /** Back to the list of many, where there is one. */
  readonly back: { readonly label: string; readonly onPress: () => void } | undefined;
  /** Absent where the workbook cannot be written. */
  readonly onDownload: (() => void) | undefined;
  readonly onTheme: () => void;
}

export function Bar({ words, name, isDark, onSample, onFiles, back, onDownload, onTheme }: Props) {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <img className={styles.logo} src="icons/gouji-32.png" alt="" />
      <h1 className={styles.product}>{words.product}</h1>
      {back !== undefined && (
        <Button className={styles.button} size="small" icon={<ArrowLeftRegular />} onClick={back.onPress}>
          {back.label}
        </Button>
      )}
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
      <FileButton label={words.open} icon={<FolderOpenRegular />} isPrimary onFiles={onFiles} />
      <FileButton label={words.many.openFolder} icon={<FolderListRegular />} isFolder onFiles={onFiles} />
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

/** The slim bar above everything: which workbook, and what is done with files. */
import { lazy, Suspense, useState } from "react";
import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  ArrowLeftRegular,
  FolderListRegular,
  FolderOpenRegular,
  MoreHorizontalRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from "@fluentui/react-icons";
import type { PreviewWords, SampleId } from "../../../locale/preview";
import type { TrainingPart } from "../practice/TrainingDialog";
import type { Action } from "./ActionMenu";
import { LazyMenu } from "./LazyMenu";
import { samples } from "./samples";
import { useChooser } from "./useChooser";

// Not needed for the first sight of the page.
const SaveAs = lazy(() => import("./SaveAs"));

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
  logo: { width: "22px", height: "22px", flexShrink: 0, marginRight: "4px" },
  product: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: "0 8px 0 0",
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
  samples: { width: "130px", flexShrink: 0 },
  button: { whiteSpace: "nowrap", flexShrink: 0 },
  // What the menu offers as well gives way first.
  wide: { "@media (max-width: 960px)": { display: "none" } },
  middling: { "@media (max-width: 560px)": { display: "none" } },
});

interface Props {
  readonly words: PreviewWords;
  readonly name: string;
  readonly isDark: boolean;
  readonly onSample: (id: SampleId) => void;
  readonly onFiles: (files: FileList | null) => void;
  /** Back to the list of many, where there is one. */
  readonly back: { readonly label: string; readonly onPress: () => void } | undefined;
  /** Absent where there is no workbook. */
  readonly onDownload: ((name?: string) => void) | undefined;
  readonly onPrint: (() => void) | undefined;
  /** Absent where no file of the user's is open by itself. */
  readonly onCloseFile: (() => void) | undefined;
  readonly onTheme: () => void;
  readonly onTraining: (part: TrainingPart) => void;
}

export function Bar({
  words,
  name,
  isDark,
  onSample,
  onFiles,
  back,
  onDownload,
  onPrint,
  onCloseFile,
  onTheme,
  onTraining,
}: Props) {
  const styles = useStyles();
  const files = useChooser("files", onFiles);
  const folder = useChooser("folder", onFiles);
  const [isNaming, setNaming] = useState(false);
  const theme = isDark ? words.light : words.dark;
  const groups: Action[][] = [
    [
      { label: words.many.openFolder, onPress: folder.ask },
      { label: words.download, onPress: onDownload && (() => onDownload()) },
      { label: words.saveAs, onPress: onDownload && (() => setNaming(true)) },
      { label: words.print, onPress: onPrint },
      { label: words.closeFile, onPress: onCloseFile },
    ],
    [
      // There is a workbook to practise on wherever there is one to download.
      { label: words.training.practise, onPress: onDownload && (() => onTraining("practice")) },
      { label: words.training.class.open, onPress: () => onTraining("class") },
      { label: words.training.present, onPress: () => onTraining("presentation") },
    ],
    samples.map((id) => ({ label: words.sampleNames[id], onPress: () => onSample(id) })),
    [{ label: theme, onPress: onTheme }],
  ];
  return (
    <header className={styles.bar}>
      <img className={styles.logo} src="icons/gouji-32.png" alt="" />
      <h1 className={mergeClasses(styles.product, back !== undefined && styles.middling)}>{words.product}</h1>
      {files.field}
      {folder.field}
      {back !== undefined && (
        <Button className={styles.button} size="small" icon={<ArrowLeftRegular />} onClick={back.onPress}>
          {back.label}
        </Button>
      )}
      <Button
        className={styles.button}
        size="small"
        appearance="primary"
        icon={<FolderOpenRegular />}
        onClick={files.ask}
      >
        {words.open}
      </Button>
      <Button
        className={mergeClasses(styles.button, styles.middling)}
        size="small"
        appearance="subtle"
        icon={<FolderListRegular />}
        onClick={folder.ask}
      >
        {words.many.openFolder}
      </Button>
      <Button
        className={mergeClasses(styles.button, styles.middling)}
        size="small"
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        disabled={onDownload === undefined}
        onClick={() => onDownload?.()}
      >
        {words.download}
      </Button>
      <span className={styles.name}>{name}</span>
      {/* Not the name of the open workbook: choosing a sample again opens it afresh. */}
      <Select
        size="small"
        appearance="outline"
        className={mergeClasses(styles.samples, styles.wide)}
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
        className={mergeClasses(styles.button, styles.wide)}
        size="small"
        appearance="subtle"
        icon={isDark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
        onClick={onTheme}
      >
        {theme}
      </Button>
      <LazyMenu label={words.more} icon={<MoreHorizontalRegular />} groups={groups} />
      <Suspense fallback={null}>
        {isNaming && onDownload !== undefined && (
          <SaveAs words={words} name={name} onSave={onDownload} onClose={() => setNaming(false)} />
        )}
      </Suspense>
    </header>
  );
}

/** What a list would bring, or what stands against it, before it is taken. */
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  previewOwnList,
  publishedKinds,
  readOwnList,
  type Catalogue,
  type CatalogueKind,
  type Entry,
  type FoundList,
} from "../../../catalogue";
import { ownListWordsOf, type OwnListWords } from "../../../locale/ownList";
import type { Sheet } from "../../../workbook";
import { usePane } from "../../usePane";
import { useCatalogue } from "../useCatalogue";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface ListPreviewProps {
  readonly sheets: readonly Sheet[];
  readonly onTake: (entries: readonly Entry[]) => void;
  readonly onCancel: () => void;
}

export function ListPreview({ sheets, onTake, onCancel }: ListPreviewProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { list: say } = words.pane;
  const own = ownListWordsOf(words.language);
  const catalogue = useCatalogue();
  const [kinds, setKinds] = useState<ReadonlyMap<string, CatalogueKind>>(new Map());
  const reading = useMemo(() => readOwnList(sheets, { kinds }), [sheets, kinds]);
  const problems = reading.kind === "notFound" ? [] : reading.problems;
  return (
    <section className={styles.root} aria-label={say.preview}>
      {reading.kind === "notFound" && own.notFound}
      {reading.kind === "refused" && own.refused(problems.filter(({ severity }) => severity === "refused").length)}
      {reading.kind === "kindOpen" &&
        reading.lists
          .filter((list) => list.kinds.length === 0)
          .map((list) => (
            <KindChoice
              key={list.place}
              list={list}
              onChoose={(kind) => setKinds(new Map([...kinds, [list.place, kind]]))}
            />
          ))}
      {reading.kind === "taken" && catalogue !== undefined && (
        <Gain entries={reading.entries} catalogue={catalogue} words={own} />
      )}
      {problems.length > 0 && (
        <ul className={styles.list}>
          {problems.map((problem, position) => (
            <li key={position}>{own.problem(problem)}</li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {reading.kind === "taken" && (
          <Button size="small" appearance="primary" onClick={() => onTake(reading.entries)}>
            {say.take(reading.entries.length)}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {words.pane.finding.cancel}
        </Button>
      </div>
    </section>
  );
}

const allKinds: readonly CatalogueKind[] = [...publishedKinds, "organisation", "project"];

function KindChoice({
  list,
  onChoose,
}: {
  readonly list: FoundList;
  readonly onChoose: (kind: CatalogueKind) => void;
}) {
  const { words } = usePane();
  const own = ownListWordsOf(words.language);
  return (
    <label>
      {own.kindOpen(list.sheet, list.examples)}
      <Select
        size="small"
        value=""
        onChange={(_, { value }) => {
          const kind = allKinds.find((one) => one === value);
          if (kind !== undefined) onChoose(kind);
        }}
      >
        <option value="" />
        {allKinds.map((kind) => (
          <option key={kind} value={kind}>
            {own.kind[kind]}
          </option>
        ))}
      </Select>
    </label>
  );
}

interface GainProps {
  readonly entries: readonly Entry[];
  readonly catalogue: Catalogue;
  readonly words: OwnListWords;
}

const mostNames = 20;

function Gain({ entries, catalogue, words }: GainProps) {
  const styles = useStyles();
  const { counts, newCodes, otherNames, asPublished } = useMemo(
    () => previewOwnList(entries, catalogue),
    [entries, catalogue],
  );
  return (
    <>
      <ul className={styles.list}>
        {counts.map(({ kind, from, count }) => (
          <li key={`${kind} ${from ?? ""}`}>{words.counted(kind, from, count)}</li>
        ))}
        {newCodes.length > 0 && <li>{words.newCodes(newCodes.length)}</li>}
        {asPublished > 0 && <li>{words.asPublished(asPublished)}</li>}
        {otherNames.length > 0 && <li>{words.otherNames(otherNames.length)}</li>}
      </ul>
      {otherNames.length > 0 && (
        <ul className={styles.list}>
          {otherNames.slice(0, mostNames).map(({ own, published }) => (
            <li key={`${own.code} ${own.name}`}>{words.otherName(own.code, own.name, published.name)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

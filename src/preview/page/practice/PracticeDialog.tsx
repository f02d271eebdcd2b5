/** Asks what kind of exercise it is to be. */
import { useState } from "react";
import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { PreviewWords } from "../../../locale/preview";
import type { PracticeWish } from "../../../training/practice";
import { FormDialog } from "../FormDialog";
import { newSeed } from "./seed";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "12px" },
  text: { margin: 0 },
});

interface Props {
  readonly words: PreviewWords;
  readonly onBegin: (wish: PracticeWish) => void;
  readonly onClose: () => void;
}

const levels = [1, 2, 3] as const;
const USUAL_ERRORS = 5;
const MOST_ERRORS = 30;

export default function PracticeDialog({ words: { training: words, cancel }, onBegin, onClose }: Props) {
  const styles = useStyles();
  const [level, setLevel] = useState<PracticeWish["level"]>(1);
  const [errors, setErrors] = useState(String(USUAL_ERRORS));
  const [seed, setSeed] = useState(() => String(newSeed()));
  const isWhole = (text: string, most: number): boolean => /^[1-9]\d{0,8}$/u.test(text) && Number(text) <= most;
  const isFit = isWhole(errors, MOST_ERRORS) && isWhole(seed, Infinity);
  const begin = (): void => onBegin({ level, errors: Number(errors), seed: Number(seed), kinds: [] });
  return (
    <FormDialog
      title={words.panel}
      submit={words.begin}
      cancel={cancel}
      onSubmit={isFit ? begin : undefined}
      onClose={onClose}
      className={styles.content}
    >
      <p className={styles.text}>{words.about}</p>
      <Field label={words.level}>
        <Select
          value={String(level)}
          onChange={(_, { value }) => setLevel(levels.find((one) => String(one) === value) ?? 1)}
        >
          {levels.map((one) => (
            <option key={one} value={one}>
              {words.levels[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.errors}>
        <Input type="number" min={1} max={MOST_ERRORS} value={errors} onChange={(_, { value }) => setErrors(value)} />
      </Field>
      <Field label={words.seed} hint={words.seedHint}>
        <Input value={seed} inputMode="numeric" onChange={(_, { value }) => setSeed(value)} />
      </Field>
    </FormDialog>
  );
}

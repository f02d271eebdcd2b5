/** The list of many workbooks, while there is one, and the workers that check them. */
import { useEffect, useRef, useState } from "react";
import type { PreviewWords } from "../../../locale/preview";
import type { Packed } from "../../many/pack";
import { startWorker } from "../../many/startWorker";
import { Together } from "../../many/together";
import { Units, type ChosenFile, type Lane, type Unit } from "../../many/units";
import { Workplace } from "../../many/workplace";
import { downloadBlob } from "../download";
import { forgetUnits, keepUnits, recallUnits } from "../keeping/units";

export interface UnitsInHand {
  /** Undefined while one workbook alone is open. */
  readonly units: Units | undefined;
  /** There with the units. */
  readonly together: Together | undefined;
  readonly isPacking: boolean;
  /** @returns the ids of those added */
  readonly add: (files: readonly ChosenFile[]) => readonly number[];
  /** Takes up the list that was not closed. @returns whether there was one */
  readonly recall: () => Promise<boolean>;
  /** Whether the browser can keep it. */
  readonly isKept: boolean;
  readonly download: () => Promise<void>;
  readonly close: () => void;
}

/** @param say tells the user why something cannot be done */
export function useUnits(words: PreviewWords, say: (sentence: string | undefined) => void): UnitsInHand {
  const [{ units, together }, setLists] = useState<Partial<Lists>>({});
  const [isPacking, setPacking] = useState(false);
  const [isKept, setKept] = useState(true);
  const current = useRef<InHand>(undefined);
  const dispose = (): void => {
    current.current?.unkeep();
    for (const place of current.current?.places ?? []) place.close();
    current.current = undefined;
  };
  const begun = (): Units => {
    if (current.current !== undefined) return current.current.units;
    const places = Array.from({ length: laneCount() }, () => new Workplace(startWorker));
    const begun = new Units(places.map((place) => laneAt(place, words)));
    // Files may be added, and checked by the others, while it works.
    const ownPlace = new Workplace(startWorker);
    const { language } = words;
    const held = new Together(begun, (files) => ownPlace.ask<"department">({ kind: "department", files, language }));
    current.current = {
      places: [...places, ownPlace],
      units: begun,
      together: held,
      unkeep: keepUnits(begun, () => setKept(false)),
    };
    setLists(current.current);
    return begun;
  };
  useEffect(() => dispose, []);
  return {
    units,
    together,
    isPacking,
    isKept,
    add: (files) => begun().add(files),
    async recall() {
      const kept = await recallUnits();
      if (kept.length > 0) begun().restore(kept);
      return kept.length > 0;
    },
    async download() {
      const { [0]: place } = current.current?.places ?? [];
      if (units === undefined || together === undefined || place === undefined) return;
      setPacking(true);
      const answer = await place.ask<"pack">({
        kind: "pack",
        units: together.shown().map((unit) => packed(unit, words)),
        names: { folder: words.many.folder, summary: words.many.summaryFile },
        language: words.language,
      });
      setPacking(false);
      if (answer.kind === "none") return say(words.many.notPacked);
      downloadBlob(words.many.zipName(today()), answer.answer);
      units.downloaded();
    },
    close() {
      dispose();
      forgetUnits();
      setLists({});
    },
  };
}

interface Lists {
  readonly units: Units;
  readonly together: Together;
}

interface InHand extends Lists {
  readonly places: readonly Workplace[];
  readonly unkeep: () => void;
}

/** One core is left to the page. */
function laneCount(): number {
  return Math.min(4, Math.max(1, navigator.hardwareConcurrency - 1));
}

function laneAt(place: Workplace, { language }: PreviewWords): Lane {
  return {
    check: ({ path, source }) => place.ask<"check">({ kind: "check", path, source, language }),
    stop: () => place.stop(),
  };
}

function packed({ path, found, trouble }: Unit, { many }: PreviewWords): Packed {
  const why = trouble === undefined || trouble === "stopped" ? many.notChecked : many.troubles[trouble];
  return { path, line: found?.line ?? why, copy: found?.copy };
}

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What trainers and trainees open from the menu: the question before an exercise, the results of a class, the presentation. */
import { lazy } from "react";
import type { PreviewWords } from "../../../locale/preview";
import type { PracticeWish } from "../../../training/practice";

// Each is used without the others.
const PracticeDialog = lazy(() => import("./PracticeDialog"));
const ClassDialog = lazy(() => import("./ClassDialog"));
const Presentation = lazy(() => import("../present/Presentation"));

export type TrainingPart = "practice" | "class" | "presentation";

interface Props {
  readonly part: TrainingPart;
  readonly words: PreviewWords;
  readonly onBegin: (wish: PracticeWish) => void;
  readonly onClose: () => void;
}

export default function TrainingDialog({ part, words, onBegin, onClose }: Props) {
  switch (part) {
    case "practice":
      return (
        <PracticeDialog
          words={words}
          onBegin={(wish) => {
            onClose();
            onBegin(wish);
          }}
          onClose={onClose}
        />
      );
    case "class":
      return <ClassDialog words={words} onClose={onClose} />;
    case "presentation":
      return <Presentation words={words} onClose={onClose} />;
  }
}

/** What is being done of a check once the cells are read, in this order. */
export type Stage = "recognise" | "check" | "correct";

export type Progress = (stage: Stage, done: number, all: number) => void;

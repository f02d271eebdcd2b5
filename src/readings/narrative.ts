/** The text of a disclosure: what it states, and how that stands against the tables and against itself. */
import { narrativeOf } from "../narrative";
import { defineReading } from "./readings";

export const narrative = defineReading("narrative", ({ disclosure }) => narrativeOf(disclosure));

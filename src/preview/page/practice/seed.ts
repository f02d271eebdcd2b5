/** The number of an exercise: four digits, which can be said aloud to a class. */
export function newSeed(): number {
  return 1000 + Math.floor(Math.random() * 9000);
}

/** The headings above what is read, from the outermost to the innermost. */
export class Headings {
  /** What they name; empty where a level has none. */
  texts: readonly string[] = [];
  /** Of each heading, where it names one: `一、2019年转移支付情况`. */
  private years: readonly (number | undefined)[] = [];

  /** @param level 1 is the outermost */
  enter(level: number, text: string, year: number | undefined): void {
    this.keep(level - 1);
    this.texts = [...Array.from({ length: level - 1 }, (_, above) => this.texts[above] ?? ""), text];
    this.years = [...Array.from({ length: level - 1 }, (_, above) => this.years[above]), year];
  }

  /** Leaves those below so many levels. */
  keep(levels: number): void {
    this.texts = this.texts.slice(0, levels);
    this.years = this.years.slice(0, levels);
  }

  /** The year that the innermost of them names that names one. */
  get year(): number | undefined {
    return this.years.findLast((year) => year !== undefined);
  }
}

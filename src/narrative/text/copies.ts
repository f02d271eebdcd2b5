/** A text that was handed over and stands on a sheet of the workbook too: what is the same in both is read once, on the sheet. */

/** What of a paragraph tells whether it is a copy. */
interface Copied {
  readonly level: number;
  readonly folded: { readonly text: string };
}

/** A heading, and what stands below it up to the next one. */
interface Section<One extends Copied = Copied> {
  readonly heading: One | undefined;
  readonly body: readonly One[];
}

/**
 * Only sections that are the same to the last letter: of two versions of a text both are read, each figure under its heading.
 *
 * @param read the paragraphs of the sheets
 */
export function withoutCopies<One extends Copied>(handedOver: readonly One[], read: readonly One[]): One[] {
  if (read.length === 0) return [...handedOver];
  const known = new Set(sectionsOf(read).flatMap(keysOf));
  const kept: Section<One>[] = [];
  for (const section of sectionsOf(handedOver)) {
    // `具体情况如下：` and what follows it stay together.
    const goesOn = kept.at(-1)?.body.at(-1)?.folded.text.endsWith(":") === true;
    if (goesOn || section.body.length === 0 || keysOf(section).some((key) => !known.has(key))) kept.push(section);
  }
  return kept
    .filter(
      (section, position) => keysOf(section).length > 0 && (section.body.length > 0 || isAbove(kept, position, known)),
    )
    .flatMap(({ heading, body }) => [...(heading === undefined ? [] : [heading]), ...body]);
}

/** Does a heading without a text of its own stand above something that is kept, or only here? */
function isAbove(sections: readonly Section[], position: number, known: ReadonlySet<string>): boolean {
  const own = sections[position] as Section;
  const below = sections.slice(position + 1);
  const end = below.findIndex(({ heading }) => levelOf(heading) <= levelOf(own.heading));
  const held = end < 0 ? below : below.slice(0, end);
  return held.some(({ body }) => body.length > 0) || keysOf(own).some((key) => !known.has(key));
}

function levelOf(heading: Copied | undefined): number {
  return heading?.level ?? 0;
}

function sectionsOf<One extends Copied>(paragraphs: readonly One[]): Section<One>[] {
  const sections: { heading: One | undefined; body: One[] }[] = [{ heading: undefined, body: [] }];
  for (const paragraph of paragraphs)
    if (paragraph.level > 0) sections.push({ heading: paragraph, body: [] });
    else sections.at(-1)?.body.push(paragraph);
  return sections;
}

/** The heading with each of the paragraphs; a heading alone by itself. */
function keysOf({ heading, body }: Section): readonly string[] {
  const above = heading?.folded.text ?? "";
  if (body.length === 0) return above === "" ? [] : [above];
  return body.map(({ folded: { text } }) => `${above}\n${text}`);
}

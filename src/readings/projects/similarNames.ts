/** Names that differ by a character or two, as one name typed twice does: 运行行业经费, 运行业务经费. */

/** The shortest names that are compared; shorter ones are too often different things: 医疗费, 治疗费. */
const shortest = 6;

/** The longest names that are compared. A cell holds 32 767 characters, and the shortened forms of such a text would fill the memory. */
const longest = 120;

function isCompared({ length }: string): boolean {
  return length >= shortest && length <= longest;
}

/** Letters by which names of different things differ on purpose: numbers, parts of a whole, directions. */
const telling =
  /[\dA-Za-z一二三四五六七八九十百〇零第甲乙丙丁东西南北上中下左右前后内外大小新旧老高低初省市区县镇乡村街男女春夏秋冬]/u;

/** A name and what remains of it without any one of its letters. */
function* shortened(name: string): Iterable<string> {
  yield name;
  for (let at = 0; at < name.length; at += 1) yield name.slice(0, at) + name.slice(at + 1);
}

/**
 * For every name of `doubtful` the first of `known` that is the same but for one letter left out of either. Takes time in
 * proportion to the number of names: both are looked up without each of their letters.
 */
export function findSimilar(doubtful: Iterable<string>, known: Iterable<string>): ReadonlyMap<string, string> {
  const index = new Map<string, string[]>();
  for (const name of doubtful) {
    if (!isCompared(name)) continue;
    for (const form of shortened(name)) {
      const same = index.get(form);
      if (same === undefined) index.set(form, [name]);
      else if (same.at(-1) !== name) same.push(name);
    }
  }
  const found = new Map<string, string>();
  if (index.size === 0) return found;
  for (const name of known) {
    if (!isCompared(name)) continue;
    for (const form of shortened(name)) {
      for (const other of index.get(form) ?? []) {
        if (other !== name && !found.has(other) && !differsOnPurpose(name, other)) found.set(other, name);
      }
    }
  }
  return found;
}

/** What stands between the common beginning and the common end of two names. */
function differsOnPurpose(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return telling.test(a.slice(start, a.length - end)) || telling.test(b.slice(start, b.length - end));
}

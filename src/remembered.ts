/** Functions that remember their answers. */

/** Beyond so many texts it forgets all of them: a batch of any length takes no more memory. */
const mostTexts = 4096;

/** Sentences and paragraphs hardly occur twice. */
const mostCharacters = 120;

/**
 * A function of a text: the texts of a document are few, and much the same in the next one.
 *
 * @param find pure, and so cheap for long texts that it may be asked again
 */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > mostCharacters) return find(text);
    const before = known.get(text);
    // That there is nothing to find is an answer too.
    if (before !== undefined || known.has(text)) return before as T;
    const found = find(text);
    if (known.size >= mostTexts) known.clear();
    known.set(text, found);
    return found;
  };
}

/**
 * A function of an object that does not change, a sheet or a layout: what was found out of it is known as long as the object is there.
 *
 * @param find pure
 */
export function onceFor<K extends object, T extends object>(find: (object: K) => T): (object: K) => T {
  const known = new WeakMap<K, T>();
  return (object) => {
    let found = known.get(object);
    if (found === undefined) known.set(object, (found = find(object)));
    return found;
  };
}

/**
 * A function of an object that does not change and of something else: the answer is the same object as long as both are the same.
 *
 * @param nameOf tells apart what is asked
 * @param find pure
 * @param most beyond so many it forgets what it found for the object
 */
export function onceForEach<K extends object, A, T extends object>(
  nameOf: (asked: A) => string,
  find: (object: K, asked: A) => T,
  most = Infinity,
): (object: K, asked: A) => T {
  const knownFor = onceFor<K, Map<string, T>>(() => new Map());
  return (object, asked) => {
    const known = knownFor(object);
    const name = nameOf(asked);
    let found = known.get(name);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    known.set(name, (found = find(object, asked)));
    return found;
  };
}

/** What takes time to find, and is not always asked for: found when it is first asked for. */
export function whenAsked<T extends object>(find: () => T): () => T {
  let found: T | undefined;
  return () => (found ??= find());
}

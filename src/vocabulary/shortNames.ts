/** Whether two names can be of the same organisation: 江岸区医保局, 武汉市江岸区医疗保障局. */

const places = "(?:.县|.{2,7}?(?:省|自治区|自治州|市|地区|盟|县|自治县|区|旗|镇|乡|街道))";
const region = new RegExp(`^${places}+(?=.)`, "u");
const place = new RegExp(`^${places}(?=.)`, "u");

/** `福建省龙岩市上杭县林业局` as texts call it: 龙岩市上杭县林业局, 上杭县林业局, 林业局. */
export function withoutPlaces(name: string): readonly string[] {
  const shorter = name.replace(place, "");
  return shorter === name ? [] : [shorter, ...withoutPlaces(shorter)];
}

/**
 * Full names and their short forms: letters may be left out, but come in the same order. The place and the office are
 * looked at each for itself, as one label may shorten this and another that.
 */
export function maybeSame(a: string, b: string): boolean {
  if (shortens(a, b)) return true;
  const placeOfA = region.exec(a)?.[0] ?? "";
  const placeOfB = region.exec(b)?.[0] ?? "";
  return shortens(placeOfA, placeOfB) && shortens(a.slice(placeOfA.length), b.slice(placeOfB.length));
}

/** The same without the places: 松江市民政局, 江岸区民政局. */
export function maybeSameOffice(a: string, b: string): boolean {
  return shortens(a, b) || shortens(a.replace(region, ""), b.replace(region, ""));
}

/** Is the one what remains of the other when some of its letters are left out? */
export function shortens(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let position = 0;
  for (const letter of long) if (letter === short[position]) position += 1;
  return position === short.length;
}

/** A table of the catalogue's data, imported as the text it is. */
declare module "*.tsv" {
  const text: string;
  export default text;
}

/** A template, imported as the text it is. */
declare module "*.txt" {
  const text: string;
  export default text;
}

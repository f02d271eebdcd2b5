/** The version of the package that this was built from. */
import manifest from "../package.json";

export const version: string = manifest.version;

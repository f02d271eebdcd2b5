/** How much a file may ask of us before it is refused, and why that much. */

const MB = 1024 * 1024;

/** The largest file that is opened at all. Disclosures are below 1 MB; scanned images in a workbook rarely exceed 50. */
export const MAX_FILE_BYTES = 100 * MB;

/** .xls and .et go to a library that cannot be interrupted: at six bytes a cell this bounds it to about a gigabyte. */
export const MAX_BINARY_FILE_BYTES = 32 * MB;

/** The largest file that is text, a web page or XML: 200 000 lines of codes and names stay below it. */
export const MAX_TEXT_BYTES = 32 * MB;

/** All parts read from one file, really inflated. 100 000 rows of eight columns take 34 MB, and about five seconds. */
export const MAX_INFLATED_BYTES = 256 * MB;

/** From this size on a part's compression ratio is watched; small parts may compress as well as they like. */
export const RATIO_WATCHED_FROM = 8 * MB;

/** Every cell names its own address, so a real sheet stays below 60:1 even when it is blank; a bomb is near deflate's 1032:1. */
export const MAX_RATIO = 150;

/** Cells with content in one workbook: about 100 bytes each once read, and 400 while they are; so many take a quarter of a minute and 900 MB. */
export const MAX_CELLS = 2_000_000;

/** What Excel itself can address. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** What a cell of Excel can hold. */
export const MAX_CELL_CHARACTERS = 32_767;

/** XML of a .docx: its reader takes a second and ninety megabytes for each of them. A narrative of a hundred pages with tables has five. */
export const MAX_DOCUMENT_BYTES = 6 * MB;
/** With the styles, numberings and notes beside the text. */
export const MAX_DOCUMENT_PARTS_BYTES = 12 * MB;

/** Entries of one zip; Excel writes a handful for each sheet. */
export const MAX_ENTRIES = 20_000;

/** Deepest nesting of XML elements; the parts that we read stay below twenty. */
export const MAX_DEPTH = 200;

/** Characters between one tag and the next. A cell holds 32 767. */
export const MAX_TOKEN_CHARACTERS = 4 * MB;

/** Compressed bytes handed to the inflater at a time: at 1032:1 never more than 66 MB appear before the limits are looked at. */
export const INFLATE_STEP = 64 * 1024;

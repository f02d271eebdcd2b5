/** Looking up codes and names by what somebody types. */
export { historyOf } from "./history";
export { searchEntries, type FoundEntry, type SearchOptions } from "./searchEntries";

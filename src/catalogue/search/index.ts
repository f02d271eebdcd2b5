/** Looking up codes and names by what somebody types. */
export { historyOf, type Change, type NameInTime } from "./history";
export { searchEntries, type FoundEntry, type SearchOptions } from "./searchEntries";

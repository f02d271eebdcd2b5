/** A mistake of the user's in the command line; its message is for her. */
export class UsageError extends Error {}

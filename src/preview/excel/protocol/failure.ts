/** How Excel says that it cannot do what a batch asks: a code, which the library turns into an `OfficeExtension.Error`. */
const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedSheet: "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type FailureCode = keyof typeof messages;

export class ExcelFailure extends Error {
  override readonly name = "ExcelFailure";
  constructor(
    readonly code: FailureCode,
    message: string = messages[code],
  ) {
    super(message);
  }
}

/** For members of Excel that our small one does not have: a test or a pane that needs them must hear of it. */
export function notFound(member: string): ExcelFailure {
  return new ExcelFailure("ApiNotFound", `${messages.ApiNotFound} (${member})`);
}

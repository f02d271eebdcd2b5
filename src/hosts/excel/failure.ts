/** Turns what Office.js throws into a failure that a user can do something about. */
import { HostFailure, type HostFailureReason } from "../../workbook";

/** The documented codes of Office.js and of Excel; one that is not here is ours to look into. */
const reasons: Readonly<Record<string, HostFailureReason>> = {
  AccessDenied: "accessDenied",
  Unauthenticated: "accessDenied",
  BadPassword: "protected",

  InvalidOperationInCellEditMode: "cellEditing",

  ActivityLimitReached: "busy",
  Conflict: "busy",
  HostIsBusy: "busy",
  InactiveWorkbook: "busy",
  RequestAborted: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",

  InvalidBinding: "gone",
  InvalidReference: "gone",
  ItemNotFound: "gone",

  MemoryLimitReached: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",

  ApiNotAvailable: "unsupported",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UndoNotSupported: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "unsupported",

  ConnectionFailure: "lostConnection",
  InvalidOrTimedOutSession: "lostConnection",
  ServiceNotAvailable: "lostConnection",
  Timeout: "lostConnection",
};

/** The code of an Office error; `undefined` for anything else that may be thrown. */
export function officeCode(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/** Whether Excel cannot do this with one object, and may well do it with another: nothing that concerns the whole workbook or the connection. */
export function isAboutOneObject(error: unknown): boolean {
  const reason = officeCode(error) === undefined ? undefined : asHostFailure(error).reason;
  return reason === "unexpected" || reason === "unsupported" || reason === "gone";
}

/** A `HostFailure` passes through as it is. */
export function asHostFailure(error: unknown): HostFailure {
  if (error instanceof HostFailure) return error;
  const code = officeCode(error);
  const message = error instanceof Error ? error.message : String(error);
  const detail = code === undefined ? message : `${code}: ${message}`;
  return new HostFailure(reasons[code ?? ""] ?? "unexpected", detail, { cause: error });
}

/** The few inner parts of the genuine office.js on which our small Excel takes hold; Office's own tests use the same ones. */

export interface EventRegistration {
  callHandlers(type: number, target: string, details: object): void;
}

export interface MessageEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

type Unregister = (type: number, target: string) => Promise<void>;

export interface OfficeLibrary {
  readonly SessionBase: { new (): object; _overrideSession: unknown };
  readonly EventRegistration: new (register: Unregister, unregister: Unregister) => EventRegistration;
  /** Whether the library asks for the requirement set of each member before it sends it. */
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly MessageEntry[] }): void;
}

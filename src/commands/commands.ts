/** The buttons of the ribbon and their keyboard shortcuts. Their names stand in manifest.xml and shortcuts.json too. */
import type { ActionOutcome, Session } from "../session";

export type CommandName = "showPane" | "check" | "fillNames" | "mark" | "clearMarks";

/** What the buttons set going: the pane's own session, as pane and ribbon live in one page. */
export interface CommandTargets {
  readonly session: Pick<Session, "check" | "mark" | "clearMarks" | "state">;
  /** Turns the pane to the names that would be filled in. */
  readonly proposeNames: () => Promise<void>;
}

/** Tells Office what each button does. */
export function associateCommands({ session, proposeNames }: CommandTargets): void {
  const commands: Readonly<Record<CommandName, () => Promise<void>>> = {
    showPane,
    check: beside(session.check),
    fillNames: beside(proposeNames),
    mark: unseen(session.mark),
    clearMarks: unseen(session.clearMarks),
  };
  for (const [name, run] of Object.entries(commands))
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      try {
        await run();
      } finally {
        // A button stays disabled until it is told that all is done; a shortcut comes without an event.
        event?.completed();
      }
    });

  /** Of no use without the pane in sight. */
  function beside(action: () => Promise<void>): () => Promise<void> {
    return async () => {
      await showPane();
      await action();
    };
  }

  /** The workbook shows what was done; the pane comes only where there is more to say. */
  function unseen(action: () => Promise<void>): () => Promise<void> {
    return async () => {
      await action();
      if (mustBeRead(session.state().outcome)) await showPane();
    };
  }
}

function showPane(): Promise<void> {
  return Office.addin.showAsTaskpane();
}

function mustBeRead(outcome: ActionOutcome | undefined): boolean {
  switch (outcome?.kind) {
    case "failed":
      return true;
    case "marked":
    case "cleared":
      return outcome.protectedSheets.length > 0;
    default:
      return false;
  }
}

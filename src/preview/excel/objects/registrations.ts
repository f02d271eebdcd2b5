/** The methods by which the library asks for events, and ceases to. */
import { EventType } from "../protocol/events";
import type { Definition, Surroundings } from "./definition";

const types = {
  DataChanged: EventType.dataChanged,
  SelectionChanged: EventType.selectionChanged,
  Added: EventType.added,
  Deleted: EventType.deleted,
  Activated: EventType.activated,
  Deactivated: EventType.deactivated,
  ProtectionChanged: EventType.protectionChanged,
  NameChanged: EventType.nameChanged,
  VisibilityChanged: EventType.visibilityChanged,
} as const;

/** Events that the library came by later are spelt the other way round. */
const later = new Set<string>(["NameChanged", "VisibilityChanged"]);

export function registrations<Self>(
  events: readonly (keyof typeof types)[],
  targetOf: (self: Self) => string,
): NonNullable<Definition<Self>["methods"]> {
  return Object.fromEntries(
    events.flatMap((event) => {
      const name = later.has(event) ? `Event${event}` : `${event}Event`;
      return [
        [
          `_Register${name}`,
          (self: Self, _: unknown, { events: register }: Surroundings) => register.add(types[event], targetOf(self)),
        ],
        [
          `_Unregister${name}`,
          (self: Self, _: unknown, { events: register }: Surroundings) => register.remove(types[event], targetOf(self)),
        ],
      ];
    }),
  );
}

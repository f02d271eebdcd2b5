/** The lines of a long list that are in sight: only these are drawn, and each says which of how many it is. */
import type { Virtualizer } from "@tanstack/react-virtual";
import type { ReactNode } from "react";

interface LinesInSightProps<T> {
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly items: readonly T[];
  /** Places a line absolutely, at the top of its list. */
  readonly className: string;
  readonly children: (item: T) => ReactNode;
}

export function LinesInSight<T>({ virtual, items, className, children }: LinesInSightProps<T>) {
  return virtual.getVirtualItems().map(({ index, key, start }) => {
    const item = items[index];
    return (
      item !== undefined && (
        <div
          key={key}
          role="listitem"
          aria-setsize={items.length}
          aria-posinset={index + 1}
          data-index={index}
          ref={virtual.measureElement}
          className={className}
          style={{ transform: `translateY(${start}px)` }}
        >
          {children(item)}
        </div>
      )
    );
  });
}

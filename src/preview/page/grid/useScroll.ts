/** How far an element is scrolled, and how much of it is seen. */
import { startTransition, useLayoutEffect, useState, type RefObject } from "react";

export interface Scroll {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function useScroll(element: RefObject<HTMLElement | null>): Scroll {
  const [scroll, setScroll] = useState<Scroll>({ left: 0, top: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const scroller = element.current;
    if (scroller === null) return;
    const read = (): void =>
      setScroll({
        left: scroller.scrollLeft,
        top: scroller.scrollTop,
        width: scroller.clientWidth,
        height: scroller.clientHeight,
      });
    // How large it is when it comes is told at once, without a layout in between; what fills it is drawn bit by bit then.
    let isMeasured = false;
    const sizes = new ResizeObserver(() => {
      if (isMeasured) read();
      else startTransition(read);
      isMeasured = true;
    });
    sizes.observe(scroller);
    scroller.addEventListener("scroll", read, { passive: true });
    return () => {
      sizes.disconnect();
      scroller.removeEventListener("scroll", read);
    };
  }, [element]);
  return scroll;
}

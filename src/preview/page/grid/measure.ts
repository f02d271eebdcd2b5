/** How wide a text is on the screen. */
let context: CanvasRenderingContext2D | null | undefined;

/** In pixels; `font` as in CSS. */
export function measured(text: string, font: string): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return 0;
  context.font = font;
  return context.measureText(text).width;
}

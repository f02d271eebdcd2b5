/** The sheet's own colours: Excel's, and the same in light and dark, as the user's cells are made for white paper. */
export const accent = "#107C41";
export const tint = "rgba(16, 124, 65, 0.10)";
export const gridLine = "#E1E1E1";
export const paper = "#FFFFFF";

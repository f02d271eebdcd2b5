/** The two themes of Office that the page can take on, as the add-in is told of them. */
import { lightTheme, type OfficeTheme } from "../../excel/officeContext";
import type { Theme } from "../kept";

const darkTheme: OfficeTheme = {
  bodyBackgroundColor: "#292929",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#1F1F1F",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
};

export const officeThemes: Readonly<Record<Theme, OfficeTheme>> = { light: lightTheme, dark: darkTheme };

/** From a finding on the text to its paragraph in the tab 说明. */
import { createContext } from "react";

export const ShowText = createContext<(key: string) => void>(() => undefined);

/** Starts the add-in's page: one session at the open workbook, shown by the pane and asked by the ribbon and by formulas. */
import { createRoot } from "react-dom/client";
import { associateCommands, associateFunctions } from "../commands";
import { excelWorkbook } from "../hosts/excel";
import { wordsOf, type Language } from "../locale";
import { createSession } from "../session";
import { browserShelf } from "../session/browserShelf";
import { Pane } from "./Pane";

void Office.onReady(() => {
  const language: Language = Office.context.displayLanguage.startsWith("zh") ? "zh-CN" : "en-US";
  const words = wordsOf(language);
  document.documentElement.lang = language;
  document.title = words.pane.name;

  const session = createSession(excelWorkbook(), { words, shelf: browserShelf });
  session.start();
  window.addEventListener("focus", session.lookAgain);
  associateCommands({ session, proposeNames: session.proposeNames });
  associateFunctions({ catalogue: session.catalogue, language: () => language });

  const asked = new URLSearchParams(location.search);
  // 勾稽网页版 shows its first workbook so: checked, and the first mistake explained.
  const isChecked = asked.has("check");
  if (isChecked) void session.check();
  // And looks at others before it is asked to: there it is no work for Excel.
  if (asked.has("ahead")) session.foresee();

  const isTested = asked.has("selftest");

  const root = document.getElementById("root");
  if (root !== null)
    createRoot(root).render(
      <Pane session={session} words={words} showsFirst={isChecked} opens={isTested ? "rules" : "findings"} />,
    );
});

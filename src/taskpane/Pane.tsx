/** The whole task pane: what is open, what can be done, what was found. */
import { FluentProvider, makeStaticStyles, makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useDeferredValue, useId, useMemo, useState } from "react";
import type { LocaleWords } from "../locale";
import { ofDocument, openFindings, type Inspected, type Session } from "../session";
import { ActionBar } from "./ActionBar";
import { DocumentChoice } from "./DocumentChoice";
import { casesOf } from "./findings/listing";
import { FindingsTab } from "./findings/FindingsTab";
import { Heading } from "./Heading";
import { Opening } from "./Opening";
import { lowScreen } from "./lowScreen";
import { OutcomeBar } from "./OutcomeBar";
import { PageBoundary } from "./PageBoundary";
import { tabId, Tabs } from "./Tabs";
import { ShowText } from "./text/showText";
import { useOfficeTheme } from "./theme";
import { useWalkKeys, type WalkStep } from "./findings/useWalkKeys";
import { PaneContext, usePane } from "./usePane";

const TablesTab = lazy(() => import("./tables/TablesTab"));
const GraphTab = lazy(() => import("./graph/GraphTab"));
const TextTab = lazy(() => import("./text/TextTab"));
const RulesTab = lazy(() => import("./rules/RulesTab"));
const SubjectsTab = lazy(() => import("./subjects/SubjectsTab"));
const InsertPanel = lazy(() => import("./insert/InsertPanel"));
const FillPanel = lazy(() => import("./fill/FillPanel"));

const tabs = ["findings", "tables", "graph", "text", "rules", "subjects"] as const;
type TabName = (typeof tabs)[number];

/** The page holds nothing but the pane. */
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    overflow: "hidden",
    [lowScreen]: { overflowX: "hidden", overflowY: "auto" },
  },
  panel: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    [lowScreen]: { flexShrink: 0 },
  },
});

interface PaneProps {
  readonly session: Session;
  readonly words: LocaleWords;
  /** Opens the first mistake as soon as there is one. */
  readonly showsFirst?: boolean;
  /** The tab that is open at first. */
  readonly opens?: TabName;
}

export function Pane({ session, words, showsFirst = false, opens = "findings" }: PaneProps) {
  usePageStyles();
  return (
    <FluentProvider theme={useOfficeTheme()}>
      <PaneContext value={{ session, words }}>
        <Screen showsFirst={showsFirst} opens={opens} />
      </PaneContext>
    </FluentProvider>
  );
}

function Screen({ showsFirst, opens }: Required<Pick<PaneProps, "showsFirst" | "opens">>) {
  const styles = useStyles();
  const { state, words } = usePane();
  const [tab, setTab] = useState<TabName>(opens);
  const [open, setOpen] = useState<string>();
  const [due, setDue] = useState<WalkStep | undefined>(showsFirst ? "first" : undefined);
  const [soughtText, setSoughtText] = useState<string>();
  const panel = useId();
  const [document, setDocument] = useState<number>();
  const [isInserting, setInserting] = useState(false);
  const { isFilling } = state;
  // What a check found is drawn bit by bit, so that the pane answers meanwhile.
  const result = useDeferredValue(state.inspected);
  const inspected = useMemo(() => result && ofDocument(result, document), [result, document]);
  useWalkKeys((step) => {
    setTab("findings");
    setDue(step);
  });
  const isLost = inspected !== undefined && inspected.disclosure.tablesAndForms.length === 0;
  return (
    <main className={styles.root} aria-busy={state.work !== undefined || result !== state.inspected}>
      <Heading inspected={inspected} onDocument={() => setTab("tables")} />
      {result !== undefined && (
        <DocumentChoice documents={result.disclosure.documents} chosen={document} onChoose={setDocument} />
      )}
      <OutcomeBar />
      {isFilling && inspected !== undefined ? (
        <Page>
          <FillPanel inspected={inspected} />
        </Page>
      ) : isInserting ? (
        <Page>
          <InsertPanel inspected={inspected} onEnd={() => setInserting(false)} />
        </Page>
      ) : (
        <>
          <Tabs
            label={words.pane.tabList}
            names={tabs}
            chosen={tab}
            onChoose={(name) => {
              setSoughtText(undefined);
              setTab(name);
            }}
            panel={panel}
            render={(name) => (
              <>
                {words.pane.tabs[name]} <TabCount tab={name} inspected={inspected} />
              </>
            )}
          />
          <div role="tabpanel" id={panel} aria-labelledby={tabId(panel, tab)} className={styles.panel}>
            <Page key={tab}>
              {tab === "rules" ? (
                <RulesTab />
              ) : tab === "subjects" ? (
                <SubjectsTab />
              ) : inspected === undefined || (isLost && tab !== "tables") ? (
                <Opening isLost={isLost} onByHand={() => setTab("tables")} onInsert={() => setInserting(true)} />
              ) : tab === "tables" ? (
                <TablesTab inspected={inspected} document={document} onInsert={() => setInserting(true)} />
              ) : tab === "graph" ? (
                <GraphTab inspected={inspected} />
              ) : tab === "text" ? (
                <TextTab inspected={inspected} sought={soughtText} />
              ) : (
                <ShowText
                  value={(key) => {
                    setSoughtText(key);
                    setTab("text");
                  }}
                >
                  <FindingsTab
                    inspected={inspected}
                    onTables={() => setTab("tables")}
                    open={open}
                    onOpen={setOpen}
                    due={due}
                    onDue={() => setDue(undefined)}
                  />
                </ShowText>
              )}
            </Page>
          </div>
        </>
      )}
      <ActionBar />
    </main>
  );
}

/** A part of the pane that is loaded when it is first opened. */
function Page({ children }: { readonly children: React.ReactNode }) {
  const { words } = usePane();
  return (
    <PageBoundary failed={words.pane.loadFailed}>
      <Suspense fallback={<Spinner size="small" label={words.pane.loading} />}>{children}</Suspense>
    </PageBoundary>
  );
}

function TabCount({ tab, inspected }: { readonly tab: TabName; readonly inspected: Inspected | undefined }) {
  const { decisions } = usePane().state.kept;
  return useMemo(() => {
    if (inspected === undefined) return null;
    if (tab === "findings") return casesOf(openFindings(inspected.result, decisions)).length;
    return tab === "tables" ? inspected.disclosure.tablesAndForms.length : null;
  }, [tab, inspected, decisions]);
}

/** 科目: looking codes and names up, and the user's own list. */
import { makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import { tabId, Tabs } from "../Tabs";
import { usePane } from "../usePane";
import { ListTab } from "./lists/ListTab";
import { LookUp } from "./LookUp";

const pages = ["lookUp", "lists"] as const;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

export default function SubjectsTab() {
  const styles = useStyles();
  const { subject, tabs } = usePane().words.pane;
  const [page, setPage] = useState<(typeof pages)[number]>("lookUp");
  const panel = useId();
  return (
    <div className={styles.root}>
      <Tabs
        label={tabs.subjects}
        names={pages}
        chosen={page}
        onChoose={setPage}
        panel={panel}
        render={(name) => subject[name]}
      />
      <div role="tabpanel" id={panel} aria-labelledby={tabId(panel, page)} className={styles.root}>
        {page === "lists" ? <ListTab /> : <LookUp />}
      </div>
    </div>
  );
}

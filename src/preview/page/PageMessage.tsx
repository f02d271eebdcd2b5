import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { PreviewWords } from "../../locale/preview";

interface Props {
  readonly text: string;
  readonly words: PreviewWords;
  readonly onDismiss: () => void;
}

/** What went wrong, until the user has read it. */
export function PageMessage({ text, words, onDismiss }: Props) {
  return (
    <section aria-label={words.message}>
      <MessageBar intent="warning">
        <MessageBarBody>{text}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button appearance="transparent" icon={<DismissRegular />} aria-label={words.dismiss} onClick={onDismiss} />
          }
        />
      </MessageBar>
    </section>
  );
}

import { useT } from "#app/i18n/index.ts";
import type { CitedView, SourcedView } from "../prospects/view.ts";

/** Norms are German in every language. */
function Norm({ children }: { children: string }) {
  return (
    <span className="muted" lang="de">
      {children}
    </span>
  );
}

/** How sure a sentence is where it rests on less than the law. */
function useUnsure(): (sentence: CitedView | SourcedView) => string | null {
  const t = useT("check");
  const law = useT("law");
  return (sentence) =>
    "confidence" in sentence && sentence.confidence !== "law"
      ? t("compare.sure", { confidence: law(`confidence.${sentence.confidence}`) })
      : null;
}

/** A sentence with its paragraph below, and a word where it rests on less than the law. */
export function Cited({ sentence }: { sentence: CitedView | SourcedView }) {
  const unsure = useUnsure()(sentence);
  return (
    <>
      <p>{sentence.text}</p>
      <p className="muted">
        <Norm>{sentence.norm}</Norm>
        {unsure === null ? null : ` · ${unsure}`}
      </p>
    </>
  );
}

/** Sentences as a list; with their paragraphs unless these would all say the same. */
export function CitedList({
  items,
  withNorms = true,
}: {
  items: readonly (CitedView | SourcedView)[];
  withNorms?: boolean;
}) {
  const unsure = useUnsure();
  return (
    <ul className="small">
      {items.map((item) => (
        <li key={item.text}>
          {item.text}
          {withNorms ? (
            <>
              {" "}
              <Norm>{`(${item.norm})`}</Norm>
            </>
          ) : null}
          {unsure(item) === null ? null : <span className="muted"> · {unsure(item)}</span>}
        </li>
      ))}
    </ul>
  );
}

import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "#app/i18n/index.ts";
import { PageHeader } from "#app/ui/index.ts";
import type { InquiryLetter } from "../queries/inquiry.server.ts";

interface InquiryPageProps {
  title: string;
  kicker: string;
  back: string;
  german: InquiryLetter;
  /** the same in the reader's language */
  help: InquiryLetter | null;
  /** how the letter is sent from here, where it can be */
  send?: ReactNode;
}

/** The letter to an authority, ready to be printed or copied. */
export function InquiryPage({ title, kicker, back, german, help, send }: InquiryPageProps) {
  const t = useT("inquiry");
  return (
    <main id="content" className="page page--narrow">
      <div className="no-print stack">
        <Link to={back}>{t("back")}</Link>
        <PageHeader title={title} kicker={kicker} lead={t("lead")} />
        {send}
      </div>
      <Letter letter={german} language="de" />
      <div className="no-print stack">
        <p className="muted">
          {t("print")} {t("noForm")}
        </p>
        {help === null ? null : <Letter letter={help} language="en" />}
      </div>
    </main>
  );
}

function Letter({ letter, language }: { letter: InquiryLetter; language: "de" | "en" }) {
  return (
    <article className="letter" lang={language} dir="ltr">
      {letter.head.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h2>{letter.subject}</h2>
      {letter.body.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="letter__foot">
        {letter.foot.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
    </article>
  );
}

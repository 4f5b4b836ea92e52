import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { Form, HiddenField, TextArea, TextField } from "#app/ui/forms/index.ts";
import { PageHeader } from "#app/ui/index.ts";
import type { StepWordsForm } from "../plans/read.server.ts";
import { planWordsSchema } from "../plans/schema.ts";

interface StepWordsPageProps {
  title: string;
  step: StepWordsForm;
}

/** The words of a built-in step: what it says as it is built, and what the center says instead. */
export function StepWordsPage({ title, step: { seen, key, norm, words, built } }: StepWordsPageProps) {
  const t = useT("plans");
  const values = Object.fromEntries(
    built.flatMap(({ wording }) => [
      [`${wording}De`, words[wording]?.de ?? ""],
      [`${wording}En`, words[wording]?.en ?? ""],
    ]),
  );
  return (
    <main id="content" className="page page--narrow">
      <PageHeader
        title={title}
        kicker={<Link to={`?way=${seen.way}`}>{t("backWay")}</Link>}
        lead={t("wordsLead")}
      />
      <p>{t("wordsLanguages")}</p>
      {norm === null ? null : <p className="muted">{t("wordsLaw", { norm })}</p>}
      <Form
        id="words"
        schema={planWordsSchema}
        intent="words"
        values={{ ...seen, key, ...values }}
        labels="plans"
        submitLabel={t("save")}
      >
        <HiddenField name="way" />
        <HiddenField name="base" />
        <HiddenField name="version" />
        <HiddenField name="key" />
        {built.flatMap(({ wording, said }) => [
          <Wording key={`${wording}-de`} of={wording} lang="de" built={said.de} />,
          <Wording key={`${wording}-en`} of={wording} lang="en" built={said.en} />,
        ])}
      </Form>
    </main>
  );
}

interface WordingProps {
  of: StepWordsForm["built"][number]["wording"];
  lang: "de" | "en";
  built: string;
}

/** One wording in one language, with what it is as it is built. */
function Wording({ of, lang, built }: WordingProps) {
  const t = useT("plans");
  const props = {
    ...{ name: `${of}${lang === "de" ? "De" : "En"}`, lang, optional: true },
    label: t(lang === "de" ? "inGerman" : "inEnglish", { wording: t(`wording.${of}`) }),
    hint: t("asBuiltIs", { text: built }),
  };
  return of === "title" || of === "name" ? <TextField {...props} /> : <TextArea {...props} rows={3} />;
}

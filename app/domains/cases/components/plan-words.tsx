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
        {built.map(({ wording, said }) => (
          <fieldset key={wording} className="stack stack--small">
            <legend className="kern-heading-small">{t(`wording.${wording}`)}</legend>
            <Wording name={`${wording}De`} lang="de" label={t("inGerman")} built={said.de} />
            <Wording name={`${wording}En`} lang="en" label={t("inEnglish")} built={said.en} />
          </fieldset>
        ))}
      </Form>
    </main>
  );
}

const NAMES: readonly string[] = ["titleDe", "titleEn", "nameDe", "nameEn"];

interface WordingProps {
  name: string;
  lang: "de" | "en";
  label: string;
  built: string;
}

function Wording({ name, lang, label, built }: WordingProps) {
  const t = useT("plans");
  const hint = t("asBuiltIs", { text: built });
  return NAMES.includes(name) ? (
    <TextField name={name} lang={lang} label={label} hint={hint} optional />
  ) : (
    <TextArea name={name} lang={lang} label={label} hint={hint} rows={3} optional />
  );
}

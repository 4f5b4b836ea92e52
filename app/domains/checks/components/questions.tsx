import { useT } from "#app/i18n/index.ts";
import { QueryForm, SubmitButton } from "#app/ui/forms/index.ts";
import { Button } from "#app/ui/index.ts";
import type { CheckPage } from "../page.server.ts";
import { Counter } from "./counter.tsx";
import { Parts } from "./parts.tsx";
import { QuestionField } from "./question-field.tsx";

interface QuestionsProps {
  page: Omit<CheckPage, "facts">;
  group: NonNullable<CheckPage["group"]>;
  /** pairs of the address that belong to the page, such as the vacancy */
  context?: readonly (readonly [string, string])[];
}

/** One part of the check: its questions, and beside them how things stand. */
export function Questions({ page, group, context = [] }: QuestionsProps) {
  const t = useT("check");
  const labels = Object.fromEntries(page.questions.map(({ fact, question }) => [fact, question]));
  const shown = page.questions.map(({ fact }) => fact).join(" ");
  return (
    <div className="columns">
      <section aria-labelledby="part-title" className="questions">
        <h2 id="part-title">{t(`groups.${group}`)}</h2>
        <QueryForm
          key={shown}
          id="check"
          values={page.typed}
          errors={page.errors}
          choices={page.choices}
          labels="check"
          fieldLabels={labels}
          carried={[...context, ...page.carried]}
        >
          {page.questions.map((question) => (
            <QuestionField key={question.fact} question={question} />
          ))}
          <p className="muted">{t("leaveOpen")}</p>
          <div className="form__actions">
            <Button type="submit" variant="primary">
              {t("form.next")}
            </Button>
            {page.result === null ? null : (
              <SubmitButton name="view" value="result">
                {t("form.result")}
              </SubmitButton>
            )}
          </div>
        </QueryForm>
      </section>
      <div className="stack">
        <Counter page={page} />
        <Parts page={page} context={context} />
      </div>
    </div>
  );
}

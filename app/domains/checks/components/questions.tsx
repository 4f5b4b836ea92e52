import { useT } from "#app/i18n/index.ts";
import { QueryForm, SubmitButton } from "#app/ui/forms/index.ts";
import { Button } from "#app/ui/index.ts";
import type { CheckPage } from "../page.server.ts";
import { Counter } from "./counter.tsx";
import { Parts } from "./parts.tsx";
import { QuestionField } from "./question-field.tsx";

interface QuestionsProps {
  page: Omit<CheckPage, "facts">;
  /** pairs of the address that belong to the page, such as the vacancy */
  context?: readonly (readonly [string, string])[];
}

/** What the check asks now, part by part, and beside it how things stand. */
export function Questions({ page, context = [] }: QuestionsProps) {
  const t = useT("check");
  const labels = Object.fromEntries(page.questions.map(({ fact, question }) => [fact, question]));
  const shown = page.questions.map(({ fact }) => fact).join(" ");
  const parts = [...new Set(page.questions.map(({ group }) => group))];
  return (
    <div className="columns">
      <div className="questions">
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
          {parts.map((group) => (
            <section key={group} aria-labelledby={`part-${group}`} className="questions">
              <h2 id={`part-${group}`}>{t(`groups.${group}`)}</h2>
              {page.questions
                .filter((question) => question.group === group)
                .map((question) => (
                  <QuestionField key={question.fact} question={question} />
                ))}
            </section>
          ))}
          <p className="muted">{t("leaveOpen")}</p>
          <div className="form__actions">
            <Button type="submit" variant="primary">
              {t("form.next")}
            </Button>
            {!page.begun ? null : (
              <SubmitButton name="view" value="result">
                {t("form.result")}
              </SubmitButton>
            )}
          </div>
        </QueryForm>
      </div>
      <div className="stack">
        <Counter page={page} />
        <Parts page={page} context={context} />
      </div>
    </div>
  );
}

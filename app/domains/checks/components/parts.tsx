import { Link } from "@remix-run/react";
import { useLocale, useT } from "#app/i18n/index.ts";
import { DescriptionList } from "#app/ui/index.ts";
import type { CheckPage } from "../page.server.ts";
import { answerWords } from "./answer-words.ts";

interface PartsProps {
  page: Pick<CheckPage, "answers" | "parts"> & {
    /** the address of the answers; without it they cannot be changed here */
    query?: string;
  };
  context?: readonly (readonly [string, string])[];
}

/** What was said so far, part by part, each with the way back to change it. */
export function Parts({ page: { answers, parts, query }, context = [] }: PartsProps) {
  const t = useT("check");
  const locale = useLocale();
  const given = parts.filter((part) => answers.some(({ group }) => group === part));
  if (given.length === 0) return null;
  const to = (part: string) => {
    const search = new URLSearchParams(query);
    context.forEach(([name, value]) => search.set(name, value));
    search.set("part", part);
    return `?${search}`;
  };
  return (
    <section className="parts" aria-labelledby="parts-title">
      <h2 id="parts-title" className="counter__title">
        {t("form.parts")}
      </h2>
      <div className="parts__list">
        {given.map((part) => (
          <div key={part} className="parts__part">
            <div className="card__head">
              <h3 className="parts__title">{t(`groups.${part}`)}</h3>
              {query === undefined ? null : (
                <Link to={to(part)} className="no-print">
                  {t("form.change", { part: t(`groups.${part}`) })}
                </Link>
              )}
            </div>
            <DescriptionList
              items={answers
                .filter(({ group }) => group === part)
                .map((answer) => ({
                  term: t(`facts.${answer.fact}`),
                  value: answerWords(answer, t, locale),
                }))}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

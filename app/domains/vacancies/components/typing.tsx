import { Form as PlainForm, Link } from "@remix-run/react";
import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { Alert, Button, Card } from "#app/ui/index.ts";

/** Takes what is typed into a vacancy's form, and throws it away. */
export const TYPING_DOOR = "/employer/vacancies/typing";

/** Says that the form shows what was typed earlier, and lets it go; a new page then shows what is saved. */
export function TypingAlert({ typing }: { typing: { vacancyId: string; at: Date; outdated: boolean } }) {
  const t = useT("vacancies");
  const locale = useLocale();
  return (
    <Alert
      kind={typing.outdated ? "warning" : "info"}
      title={t("typing.restored", { at: formatInstant(typing.at, locale) })}
    >
      {typing.outdated ? <p>{t("typing.outdated")}</p> : null}
      <Discard vacancyId={typing.vacancyId} from="form" label={t("typing.discard")} />
    </Alert>
  );
}

/** The person's unfinished forms, each with the way on. Nothing if there are none. */
export function UnfinishedForms({
  typings,
}: {
  typings: readonly { vacancyId: string; isNew: boolean; title: string; at: Date }[];
}) {
  const t = useT("vacancies");
  const locale = useLocale();
  if (typings.length === 0) return null;
  return (
    <Card title={t("typing.unfinished")} kind="quiet">
      <ul className="stack stack--small">
        {typings.map(({ vacancyId, isNew, title, at }) => {
          const name = title === "" ? t("typing.untitled") : title;
          return (
            <li key={vacancyId} className="row">
              <Link
                to={
                  isNew
                    ? `/employer/vacancies/new?form=${vacancyId}`
                    : `/employer/vacancies/${vacancyId}/edit`
                }
              >
                {t("typing.go_on", { title: name })}
              </Link>
              <span className="muted">{formatInstant(at, locale)}</span>
              <Discard
                vacancyId={vacancyId}
                from="list"
                label={t("typing.discard")}
                description={t("typing.discard_named", { title: name })}
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

interface DiscardProps {
  vacancyId: string;
  from: "form" | "list";
  label: string;
  description?: string;
}

/** Loads a new page, for the fields on this one hold what is thrown away. */
function Discard({ vacancyId, from, label, description }: DiscardProps) {
  return (
    <PlainForm method="post" action={TYPING_DOOR} reloadDocument className="action">
      <input type="hidden" name="intent" value="discard" />
      <input type="hidden" name="id" value={vacancyId} />
      <input type="hidden" name="from" value={from} />
      <Button type="submit" variant="quiet" aria-label={description}>
        {label}
      </Button>
    </PlainForm>
  );
}

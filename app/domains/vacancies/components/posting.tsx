import { useT } from "#app/i18n/index.ts";
import { Form, TextArea } from "#app/ui/forms/index.ts";
import { Alert, Card } from "#app/ui/index.ts";
import type { Left } from "../import/posting.ts";
import { postingSchema } from "../import/schema.ts";

/** Where somebody pastes an advertisement. */
export function PostingForm() {
  const t = useT("vacancies");
  return (
    <Card title={t("posting.give")} kind="quiet">
      <p>{t("posting.how")}</p>
      <Form
        id="posting"
        schema={postingSchema}
        intent="read"
        labels="vacancies"
        submitLabel={t("posting.read")}
      >
        <TextArea name="posting" rows={12} />
      </Form>
    </Card>
  );
}

/** What of an advertisement did not become what it says, by the names of schema.org. */
export function LeftOfPosting({ title, left }: { title: string; left: readonly Left[] }) {
  const t = useT("vacancies");
  return (
    <Alert kind="info" live title={t("posting.found", { title })}>
      {left.length === 0 ? (
        <p>{t("posting.left_none")}</p>
      ) : (
        <>
          <p>{t("posting.left")}</p>
          <ul>
            {left.map(({ property, value, code }) => (
              <li key={property}>
                <strong lang="en">{property}</strong>: {value} ({t(`posting.reasons.${code}`)})
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}

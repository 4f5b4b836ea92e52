import { useActionData } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { ActionButton, Form, TextField, type FormState } from "#app/ui/forms/index.ts";
import { Card } from "#app/ui/index.ts";
import { establishmentSchema } from "../schema.ts";
import { Address } from "./company-details.tsx";
import { AddressFields } from "./company-fields.tsx";

interface Establishment {
  id: string;
  name: string;
  street: string;
  postcode: string;
  municipality: string;
  land: string;
  betriebsnummer: string | null;
  _count: { vacancies: number };
}

interface EstablishmentsCardProps {
  establishments: readonly Establishment[];
  /** the id of the next one to be added; null for people who may only read */
  submissionId: string | null;
}

/** The company's places of work beside its head office; admins add and remove them here. */
export function EstablishmentsCard({ establishments, submissionId }: EstablishmentsCardProps) {
  const t = useT("companies");
  const refused = useActionData<{ form?: FormState }>()?.form?.intent === "add_establishment";
  return (
    <Card title={t("own.establishments")}>
      {establishments.length === 0 ? <p>{t("own.no_establishments")}</p> : null}
      {establishments.map((place) => (
        <section key={place.id} className="stack stack--small">
          <h3>{place.name}</h3>
          <Address place={place} />
          {place.betriebsnummer === null ? null : (
            <p>
              {t("fields.betriebsnummer.label")} {place.betriebsnummer}
            </p>
          )}
          {submissionId === null ? null : place._count.vacancies > 0 ? (
            <p className="muted">{t("errors.in_use")}</p>
          ) : (
            <ActionButton
              intent="remove_establishment"
              values={{ establishmentId: place.id }}
              labels="companies"
              description={`${t("own.remove")}: ${place.name}`}
            >
              {t("own.remove")}
            </ActionButton>
          )}
        </section>
      ))}
      {submissionId === null ? null : (
        <details className="more" open={refused}>
          <summary>{t("own.add_establishment")}</summary>
          <Form
            id="establishment"
            schema={establishmentSchema}
            intent="add_establishment"
            labels="companies"
            submitLabel={t("own.add_establishment")}
            submitVariant="secondary"
            submissionId={submissionId}
          >
            <TextField name="name" />
            <AddressFields prefix="" />
            <TextField name="betriebsnummer" inputMode="numeric" width="medium" optional />
          </Form>
        </details>
      )}
    </Card>
  );
}

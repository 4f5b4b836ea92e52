import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { Form, HiddenField, SelectField } from "#app/ui/forms/index.ts";
import type { AuthorityRow } from "../authorities/authorities.server.ts";
import type { CaseView } from "../queries/case.server.ts";
import { stepAuthoritySchema } from "../schema.ts";

interface StepAuthorityProps {
  step: NonNullable<CaseView["selected"]>;
  authorities: readonly AuthorityRow[];
  /** when it was last asked by mail how the step stands; null where never */
  asked: { createdAt: Date; createdByName: string } | null;
  /** a case that has ended is changed no more */
  closed: boolean;
}

/** Which office of the center's list has the step, when it was asked, and the choice of another one. */
export function StepAuthority({ step, authorities, asked, closed }: StepAuthorityProps) {
  const t = useT("authorities");
  const words = useT("enums");
  const locale = useLocale();
  const chosen = authorities.find(({ id }) => id === step.authorityId);
  const offered = authorities.filter(({ archived, id }) => !archived || id === step.authorityId);
  return (
    <>
      <p>
        {t("step.authority")}: <strong>{chosen?.name ?? t("step.unknown")}</strong>
        {!chosen?.phone ? null : (
          <>
            , <bdi className="numeric">{chosen.phone}</bdi>
          </>
        )}
      </p>
      {asked === null ? null : (
        <p>{t("step.asked", { date: formatInstant(asked.createdAt, locale), name: asked.createdByName })}</p>
      )}
      {closed || offered.length === 0 ? null : (
        <details className="more">
          <summary>{t(chosen === undefined ? "step.choose" : "step.change")}</summary>
          <Form
            schema={stepAuthoritySchema}
            intent="authority"
            id={`authority-${step.id}`}
            values={{
              ...{ milestoneId: step.id, version: step.version },
              ...(step.authorityId !== null && { authorityId: step.authorityId }),
            }}
            labels="authorities"
            submitLabel={t("step.save")}
            submitVariant="secondary"
          >
            <HiddenField name="milestoneId" />
            <HiddenField name="version" />
            <SelectField
              name="authorityId"
              optional
              options={offered.map(({ id, name, kind }) => ({
                value: id,
                label: `${name} (${words(`AuthorityKind.${kind}`)})`,
              }))}
            />
          </Form>
        </details>
      )}
    </>
  );
}

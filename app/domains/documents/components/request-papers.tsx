import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { useT } from "#app/i18n/index.ts";
import type { PaperKind } from "#app/platform/database/generated/enums.ts";
import {
  CheckboxGroup,
  DateField,
  Form,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from "#app/ui/forms/index.ts";
import { Card } from "#app/ui/index.ts";
import { PAPER_KINDS, PAPER_PARTIES, usualParty } from "../kinds.ts";
import { requestAllSchema, requestSchema } from "../schema.ts";
import { usePaperName } from "./words.ts";

interface NeededPaper {
  kind: PaperKind;
  /** a step that is not done yet needs it */
  open: boolean;
  /** the person has a checked one apart from the case */
  own: boolean;
}

/** Asks at once for what the way of the case needs; what open steps need is ticked, unless the person has it already. */
export function RequestAll({
  id,
  needed,
  today,
}: {
  id: string;
  needed: readonly NeededPaper[];
  today: PlainDate;
}) {
  const t = useT("paperwork");
  const enums = useT("enums");
  const name = usePaperName();
  const labelOf = ({ kind, own }: NeededPaper) =>
    own ? t("all.own", { kind: name({ kind, detail: null }) }) : name({ kind, detail: null });
  return (
    <Card kind={needed.length === 0 ? "plain" : "strong"} title={t("all.title")}>
      {needed.length === 0 ? (
        <p className="muted">{t("all.none")}</p>
      ) : (
        <>
          <p>{t("all.hint")}</p>
          <Form
            schema={requestAllSchema}
            intent="requestAll"
            submissionId={id}
            values={{ kinds: needed.filter(({ open, own }) => open && !own).map(({ kind }) => kind) }}
            labels="paperwork"
            submitLabel={t("all.submit")}
          >
            <CheckboxGroup
              name="kinds"
              options={needed.map((paper) => ({
                value: paper.kind,
                label: labelOf(paper),
                hint: t("brings", { party: enums(`PaperParty.${usualParty(paper.kind)}`) }),
              }))}
            />
            <DateField name="dueOn" optional min={today} />
            <TextArea name="why" optional rows={2} />
          </Form>
        </>
      )}
    </Card>
  );
}

/** Asks for one document; without a case there is no company to ask. */
export function RequestOne({ id, today, inCase }: { id: string; today: PlainDate; inCase: boolean }) {
  const t = useT("paperwork");
  const enums = useT("enums");
  const name = usePaperName();
  const parties = PAPER_PARTIES.filter((party) => inCase || party !== "COMPANY");
  return (
    <details className="more" open={!inCase}>
      <summary>{t("one.title")}</summary>
      <Form
        schema={requestSchema}
        intent="request"
        values={{ party: "CANDIDATE" }}
        labels="paperwork"
        submissionId={id}
        submitLabel={t("one.submit")}
        submitVariant={inCase ? "secondary" : "primary"}
      >
        <SelectField
          name="kind"
          options={PAPER_KINDS.map((kind) => ({ value: kind, label: name({ kind, detail: null }) }))}
        />
        <TextField name="detail" optional />
        <RadioGroup
          name="party"
          options={parties.map((value) => ({ value, label: enums(`PaperParty.${value}`) }))}
        />
        <DateField name="dueOn" optional min={today} />
        <TextArea name="why" optional rows={2} />
      </Form>
    </details>
  );
}

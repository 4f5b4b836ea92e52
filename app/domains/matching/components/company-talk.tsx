import { useT } from "#app/i18n/index.ts";
import { ActionButton, Form, HiddenField, RadioGroup, TextArea, TextField } from "#app/ui/forms/index.ts";
import { useRefusal } from "#app/ui/forms/use-refusal.ts";
import { Card, Confirm } from "#app/ui/index.ts";
import { INTERVIEW_KINDS, INTERVIEW_MINUTES, suggestSchema } from "../interview-schema.ts";
import { TalkDetails, TalkTimes } from "./talk.tsx";
import type { ShownTalk } from "./talk.tsx";

interface CompanyTalkProps {
  proposalId: string;
  version: number;
  /** null or called off: none is planned */
  talk: ShownTalk | null;
}

/** The company's part of the talk: suggest times, change them, call it off. */
export function CompanyTalk({ proposalId, version, talk }: CompanyTalkProps) {
  const t = useT("course");
  const refused = useRefusal("form-suggest").state !== undefined;
  if (!talk || talk.state === "CANCELLED") {
    return (
      <Card title={t("talk.title")}>
        <p>{t("talk.suggestHint")}</p>
        {talk ? <TalkDetails talk={talk} proposalId={proposalId} /> : null}
        <details className="more" open={refused}>
          <summary>{t("talk.suggestTitle")}</summary>
          <Suggest version={version} talk={talk} />
        </details>
      </Card>
    );
  }
  return (
    <Card title={t("talk.title")}>
      {talk.state === "SUGGESTED" ? <p>{t("talk.waitPick")}</p> : null}
      {talk.state === "OTHERS_ASKED" ? <p>{t("talk.othersAsked")}</p> : null}
      <TalkDetails talk={talk} proposalId={proposalId} />
      {talk.state === "SUGGESTED" ? <TalkTimes times={talk.times} /> : null}
      <details className="more" open={refused || talk.state === "OTHERS_ASKED"}>
        <summary>{t("talk.changeTitle")}</summary>
        <Suggest version={version} talk={talk} />
      </details>
      <Confirm label={t("talk.callOff")}>
        <p>{t("talk.callOffHint")}</p>
        <ActionButton intent="callOff" values={{ version }} variant="danger" labels="course">
          {t("talk.callOff")}
        </ActionButton>
      </Confirm>
    </Card>
  );
}

function Suggest({ version, talk }: { version: number; talk: ShownTalk | null }) {
  const t = useT("course");
  const words = useT("enums");
  const minutes = String(talk?.minutes ?? INTERVIEW_MINUTES[0]);
  return (
    <Form
      schema={suggestSchema}
      intent="suggest"
      labels="course"
      values={{ version, kind: talk?.kind, place: talk?.place, note: talk?.note, minutes }}
      submitLabel={t("talk.suggest")}
      submitVariant="secondary"
    >
      <HiddenField name="version" />
      <RadioGroup
        name="kind"
        options={INTERVIEW_KINDS.map((value) => ({ value, label: words(`InterviewKind.${value}`) }))}
      />
      <TextField name="place" maxLength={300} />
      <RadioGroup
        name="minutes"
        options={INTERVIEW_MINUTES.map((value) => ({
          value,
          label: t("talk.minutes", { count: Number(value) }),
        }))}
      />
      <p className="muted">{t("talk.zone")}</p>
      <TextField name="time1" type="datetime-local" width="medium" />
      <TextField name="time2" type="datetime-local" width="medium" optional />
      <TextField name="time3" type="datetime-local" width="medium" optional />
      <TextArea name="note" rows={3} optional />
    </Form>
  );
}

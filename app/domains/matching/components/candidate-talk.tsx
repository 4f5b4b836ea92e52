import { useT } from "#app/i18n/index.ts";
import { ActionButton, Form, HiddenField, RadioGroup } from "#app/ui/forms/index.ts";
import { Card } from "#app/ui/index.ts";
import { pickSchema } from "../interview-schema.ts";
import { useTalkTime } from "./talk-time.tsx";
import { TalkDetails, TalkTimes } from "./talk.tsx";
import type { ShownTalk } from "./talk.tsx";

interface CandidateTalkProps {
  proposalId: string;
  version: number;
  talk: ShownTalk;
}

/** The person's part of the talk: pick one of the times, or ask for others. */
export function CandidateTalk({ proposalId, version, talk }: CandidateTalkProps) {
  const t = useT("course");
  const shown = useTalkTime();
  if (talk.state === "CANCELLED" && talk.startsAt === null) return null;
  const asks = talk.state === "SUGGESTED";
  const others = asks ? t("talk.others") : t("talk.othersAgreed");
  return (
    <Card kind={asks ? "strong" : "plain"} title={t(asks ? "talk.pickTitle" : "talk.title")}>
      {talk.state === "OTHERS_ASKED" ? <p>{t("talk.waitOthers")}</p> : null}
      <TalkDetails talk={talk} proposalId={proposalId} />
      {asks ? (
        <>
          <TalkTimes times={talk.times} />
          <Form
            schema={pickSchema}
            intent="pick"
            labels="course"
            values={{ version }}
            submitLabel={t("talk.pick")}
          >
            <HiddenField name="version" />
            <RadioGroup
              name="time"
              options={talk.times.map((time) => ({ value: time.toISOString(), label: shown(time) }))}
            />
          </Form>
        </>
      ) : null}
      {asks || talk.state === "AGREED" ? (
        <ActionButton intent="otherTimes" values={{ version }} labels="course">
          {others}
        </ActionButton>
      ) : null}
    </Card>
  );
}

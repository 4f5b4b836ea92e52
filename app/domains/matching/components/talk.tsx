import { useT } from "#app/i18n/index.ts";
import type { InterviewKind, InterviewState } from "#app/platform/database/generated/enums.ts";
import { DescriptionList, StateLabel } from "#app/ui/index.ts";
import { OwnTime, useTalkTime } from "./talk-time.tsx";

export interface ShownTalk {
  id: string;
  state: InterviewState;
  kind: InterviewKind;
  place: string;
  note: string;
  minutes: number;
  times: Date[];
  startsAt: Date | null;
}

/** What is planned: how, where, when. A link is a link only when it is one. */
export function TalkDetails({ talk, proposalId }: { talk: ShownTalk; proposalId: string }) {
  const t = useT("course");
  const words = useT("enums");
  const shown = useTalkTime();
  const agreed = talk.state === "AGREED" && talk.startsAt !== null ? talk.startsAt : null;
  return (
    <>
      <p>
        <StateLabel of="InterviewState" value={talk.state} />
      </p>
      <DescriptionList
        items={[
          {
            term: t("talk.when"),
            value: agreed && (
              <>
                <strong>{shown(agreed)}</strong> <OwnTime instant={agreed} />
              </>
            ),
          },
          { term: t("talk.how"), value: words(`InterviewKind.${talk.kind}`) },
          { term: t("talk.where"), value: <Place place={talk.place} /> },
          { term: t("talk.length"), value: t("talk.minutes", { count: talk.minutes }) },
          { term: t("talk.note"), value: talk.note || null },
        ]}
      />
      <p className="muted">{t("talk.zone")}</p>
      {talk.startsAt ? (
        <p>
          <a href={`/proposals/${proposalId}/interview.ics`}>
            {t(agreed ? "talk.calendar" : "talk.calendarOff")}
          </a>
        </p>
      ) : null}
    </>
  );
}

function Place({ place }: { place: string }) {
  if (!/^https:\/\/\S+$/.test(place)) return <bdi>{place}</bdi>;
  return (
    <a href={place} rel="noreferrer noopener" target="_blank" dir="ltr">
      {place}
    </a>
  );
}

/** The suggested times as a plain list. */
export function TalkTimes({ times }: { times: readonly Date[] }) {
  const t = useT("course");
  const shown = useTalkTime();
  return (
    <>
      <p>{t("talk.suggested")}</p>
      <ul>
        {times.map((time) => (
          <li key={time.toISOString()}>
            {shown(time)} <OwnTime instant={time} />
          </li>
        ))}
      </ul>
    </>
  );
}

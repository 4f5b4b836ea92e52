import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useMilestoneTitle } from "#app/domains/cases/components/index.ts";
import { formatDate, formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { Card, DueDate, StateLabel } from "#app/ui/index.ts";
import type { LetterList } from "../read.server.ts";

type Own = LetterList["own"][number];
type Due = LetterList["due"][number];
type Received = LetterList["received"][number];

/** All letters of a case for one side; `base` is the address of the list. */
export function LetterListView({ list, base }: { list: LetterList; base: string }) {
  const t = useT("letters");
  const words = useT("enums");
  return (
    <>
      {list.due.length === 0 ? null : (
        <section className="stack" aria-labelledby="due-letters">
          <h2 id="due-letters">{t("dueTitle")}</h2>
          {list.due.map((letter) => (
            <OwnLetter key={`${letter.kind}-${letter.about}`} letter={letter} base={base}>
              <DueLines why={letter.why} until={letter.until} today={list.today} />
            </OwnLetter>
          ))}
        </section>
      )}
      {list.own.length === 0 ? null : (
        <section className="stack" aria-labelledby="own-letters">
          <h2 id="own-letters">{t(list.due.length === 0 ? "own" : "ownMore")}</h2>
          {list.own.map((letter) => (
            <OwnLetter key={`${letter.kind}-${letter.about}`} letter={letter} base={base} />
          ))}
        </section>
      )}
      {list.received.length === 0 ? null : (
        <section className="stack" aria-labelledby="received-letters">
          <h2 id="received-letters">{t("received")}</h2>
          <p>{t("receivedText")}</p>
          {list.received.map((letter) => (
            <ReceivedLetter key={letter.id} letter={letter} />
          ))}
        </section>
      )}
      {list.unavailable.length === 0 ? null : (
        <section className="stack" aria-labelledby="other-letters">
          <h2 id="other-letters">{t("unavailableTitle")}</h2>
          <ul>
            {list.unavailable.map(({ kind, why }) => (
              <li key={kind}>
                <strong>{words(`LetterKind.${kind}`)}</strong>: {t(`unavailable.${why}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Why a letter is due and until when. */
function DueLines({ why, until, today }: Pick<Due, "why" | "until"> & Pick<LetterList, "today">) {
  const t = useT("letters");
  const locale = useLocale();
  return (
    <>
      <p>
        {t(`due.${why.code}`, {
          day: "day" in why ? formatDate(why.day, locale, "weekday") : "",
          days: "days" in why ? why.days : 0,
          usual: "usual" in why ? why.usual : 0,
        })}
      </p>
      <p>
        {until === null ? (
          <strong>{t("dueNow")}</strong>
        ) : (
          <>
            {t("dueUntil")} <DueDate date={until} today={today} />
          </>
        )}
      </p>
    </>
  );
}

/** A letter this side makes; what says why it is due stands first. */
function OwnLetter({ letter, base, children }: { letter: Own; base: string; children?: ReactNode }) {
  const t = useT("letters");
  const words = useT("enums");
  const stepTitle = useMilestoneTitle();
  const name = words(`LetterKind.${letter.kind}`);
  const { latest, step } = letter;
  const about = letter.about === "" ? "" : `?about=${letter.about}`;
  // an inquiry for each step: their cards need names of their own
  const title = step === null ? name : `${name}: ${stepTitle(step)}`;
  return (
    <Card
      title={title}
      level={3}
      kind={children === undefined ? "plain" : "strong"}
      aside={latest ? <StateLabel of="LetterState" value={latest.state} /> : null}
    >
      {children}
      {latest ? <SignedLine letter={latest} /> : <p className="muted">{t("notYet")}</p>}
      {letter.changed ? (
        <p>
          <strong>{t("changed")}</strong>
        </p>
      ) : null}
      {letter.missing > 0 ? <p className="muted">{t("gaps", { number: letter.missing })}</p> : null}
      <p>
        <Link to={`${base}/${letter.slug}${about}`} aria-label={t("openNamed", { letter: title })}>
          {t("open")}
        </Link>
      </p>
    </Card>
  );
}

function ReceivedLetter({ letter }: { letter: Received }) {
  const t = useT("letters");
  const words = useT("enums");
  const { kind, maker, number } = letter;
  // the same letter may come from both sides, and in several versions
  const title = `${words(`LetterKind.${kind}`)} (${words(`Turn.${maker}`)}), ${t("version", { number })}`;
  return (
    <Card title={title} level={3} aside={<StateLabel of="LetterState" value={letter.state} />}>
      <SignedLine letter={letter} />
      <p>
        <a href={`/letters/${letter.id}/file`} aria-label={`${title}: ${t("download", { number })}`}>
          {t("download", { number })}
        </a>
      </p>
    </Card>
  );
}

/** Who has signed off which version and when, and whether it was withdrawn. */
export function SignedLine({ letter }: { letter: Received }) {
  const t = useT("letters");
  const locale = useLocale();
  const { number, signedAt, signedByName, withdrawnAt, withdrawnByName } = letter;
  return (
    <>
      <p>
        {t("version", { number })}
        {signedAt && signedByName ? (
          <>
            {" · "}
            <bdi>{t("by", { name: signedByName, date: formatInstant(signedAt, locale) })}</bdi>
          </>
        ) : null}
      </p>
      {withdrawnAt && withdrawnByName ? (
        <p>
          <bdi>{t("withdrawnBy", { name: withdrawnByName, date: formatInstant(withdrawnAt, locale) })}</bdi>
        </p>
      ) : null}
    </>
  );
}

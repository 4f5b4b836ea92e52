import { useMemo } from "react";
import { parsePlainDate } from "#app/domains/calendar/index.ts";
import { useT } from "#app/i18n/index.ts";
import { useWritten } from "#app/ui/forms/index.ts";
import { findPersonal } from "../anonymity/index.ts";

const NAMES = ["givenName", "familyName", "email", "phone", "birthDate", "skills", "summary"] as const;

/**
 * Says beside the free text what in it would tell companies who the person is; while somebody writes, and without scripts
 * when the form comes back. `employers` are those that are known already.
 */
export function PersonalNotes({ employers = [] }: { employers?: readonly string[] }) {
  const t = useT("candidates");
  const written = useWritten(NAMES);
  const findings = useMemo(() => {
    const { summary, skills, birthDate, ...person } = written;
    const known = { ...person, birthDate: parsePlainDate(birthDate), employers };
    return [...findPersonal(skills, known), ...findPersonal(summary, known)];
  }, [written, employers]);
  return (
    <div className="worded__notes" aria-live="polite">
      {findings.length === 0 ? null : (
        <div className="wording wording--change" data-personal>
          <p>
            <strong>{t("personal.title")}</strong>
          </p>
          <ul>
            {findings.map(({ kind, quote, from }) => (
              <li key={`${kind} ${from} ${quote}`}>
                {t("personal.found", { quote, what: t(`personal.${kind}`) })}
              </li>
            ))}
          </ul>
          <p>{t("personal.better")}</p>
          <p className="muted">{t("personal.block")}</p>
        </div>
      )}
    </div>
  );
}

import { createContext, useContext, useMemo, type ReactNode } from "react";
import { codeInChoice } from "#app/ui/forms/typed.ts";
import { useWritten } from "#app/ui/forms/index.ts";
import { CEFR_LEVELS } from "../schema.ts";
import { checkWording } from "../wording/check.ts";
import type { WordingField, WordingFinding } from "../wording/finding.ts";
import { WordingNote } from "./wording-note.tsx";

const Findings = createContext<readonly WordingFinding[]>([]);
const NAMES = ["title", "tasks", "skills", "languageLevel", "languageReason", "occupation"] as const;

/** Reads the wording of the vacancy form around it; `Worded` fields inside show what there is to say. */
export function WordingOfForm({ children }: { children: ReactNode }) {
  const written = useWritten(NAMES);
  const findings = useMemo(
    () =>
      checkWording({
        title: written.title,
        tasks: written.tasks,
        skills: [written.skills],
        languageLevel: CEFR_LEVELS.find((level) => level === written.languageLevel) ?? null,
        languageReason: written.languageReason,
        isco08: codeInChoice(written.occupation),
      }),
    [written],
  );
  return <Findings.Provider value={findings}>{children}</Findings.Provider>;
}

/** A field with what there is to say of its wording; read out while somebody writes, never in their way. */
export function Worded({ field, children }: { field: WordingField; children: ReactNode }) {
  const findings = useContext(Findings).filter((finding) => finding.field === field);
  return (
    <div className="worded">
      {children}
      <div className="worded__notes" aria-live="polite">
        {findings.length === 0 ? null : (
          <ul className="wordings">
            {findings.map((finding) => (
              <li key={`${finding.rule} ${finding.quote}`}>
                <WordingNote finding={finding} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

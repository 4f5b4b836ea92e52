import { useT } from "#app/i18n/index.ts";
import type { PaperKind } from "#app/platform/database/generated/enums.ts";
import type { SignName, Tone } from "#app/ui/index.ts";
import type { PaperStand } from "../rules/stand.ts";

/** Sign and tone of how a document stands; the word stands in `papers.stand`. */
export const STAND_LOOK: Readonly<Record<PaperStand, { tone: Tone; sign: SignName }>> = {
  EXPIRED: { tone: "danger", sign: "warning" },
  AGAIN: { tone: "danger", sign: "refused" },
  ASKED: { tone: "warning", sign: "waiting" },
  LOOKED_AT: { tone: "info", sign: "running" },
  EXPIRES_SOON: { tone: "warning", sign: "warning" },
  FINE: { tone: "success", sign: "done" },
  ASIDE: { tone: "neutral", sign: "none" },
};

/** The name of a document with what says which one: "Reisepass", "Familienurkunde: Yara". */
export function usePaperName(): (paper: { kind: PaperKind; detail: string | null }) => string {
  const enums = useT("enums");
  return ({ kind, detail }) => {
    const name = enums(`PaperKind.${kind}`);
    const title = name.charAt(0).toLocaleUpperCase() + name.slice(1);
    // isolated: somebody typed it in a writing of their own
    return detail === null ? title : `${title}: \u2068${detail}\u2069`;
  };
}

import { subject } from "@casl/ability";
import type { Ctx } from "#app/permissions/context.ts";
import type { VacancyState } from "#app/platform/database/generated/enums.ts";
import { isEditable, vacancyMoves } from "./rules.ts";

/** What the reader may do with a vacancy in its present state, for the page to show or to explain. */
export interface VacancyRights {
  edit: boolean;
  publish: boolean;
  /** on the public pages, while it is published */
  show: boolean;
  fill: boolean;
  /** close, or discard while it is a draft */
  close: boolean;
}

/** Publishing needs a verified company besides; the page says so rather than hide the button's reason. */
export function rightsOn(
  { ability }: Pick<Ctx, "ability">,
  vacancy: { companyId: string; state: VacancyState },
): VacancyRights {
  const { state } = vacancy;
  const moves = vacancyMoves(state);
  const mayUpdate = ability.can("update", subject("Vacancy", vacancy));
  const mayEnd = state === "DRAFT" ? ability.can("delete", subject("Vacancy", vacancy)) : mayUpdate;
  return {
    edit: isEditable(state) && mayUpdate,
    publish: moves.includes("publish") && ability.can("publish", "Vacancy"),
    show: state === "PUBLISHED" && mayUpdate && ability.can("publish", "Vacancy"),
    fill: moves.includes("fill") && mayEnd,
    close: moves.includes("close") && mayEnd,
  };
}

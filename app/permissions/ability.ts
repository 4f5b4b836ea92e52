import type { Ability, ForcedSubject } from "@casl/ability";
import type { PrismaQueryOf } from "@casl/prisma/runtime";
import { createPrismaAbility } from "@casl/prisma/runtime";
import type { Prisma } from "#app/platform/database/generated/client.ts";
import type { ModelName } from "./models.ts";

/** What may be done. The named ones are state changes that are a right of their own. */
export type Action =
  | "read"
  | "create"
  | "update"
  | "delete"
  | "verify"
  /** to take one company's registration into another's */
  | "merge"
  | "publish"
  | "triage"
  | "take"
  | "propose"
  | "offer"
  | "decide"
  | "invite"
  /** to work on a case on the employer's side */
  | "accompany"
  /** to make the employer's letters of a case: they name the person, so not for who represents it */
  | "correspond"
  | "consent"
  /** to keep a record beyond its period */
  | "hold"
  | "manage_team"
  | "export";

/** What it may be done to: a model, or a thing of the house that is no table. */
export type SubjectName = ModelName | "Report" | "Fairness" | "Settings" | "Outbox" | "Check" | "OwnProfile";

export type AppAbility = Ability<
  [Action, SubjectName | ForcedSubject<SubjectName>],
  PrismaQueryOf<Prisma.TypeMap>
>;

export type Conditions<S extends SubjectName> = S extends ModelName
  ? NonNullable<Prisma.TypeMap["model"][S]["operations"]["findMany"]["args"]["where"]>
  : never;

/** Gives a right on all rows that meet the conditions; without conditions on every row there is. */
export type Allow = <S extends SubjectName>(
  action: Action | readonly Action[],
  subject: S | readonly S[],
  conditions?: Conditions<S>,
) => void;

interface RawRule {
  action: Action[];
  subject: SubjectName[];
  conditions?: Record<string, unknown>;
}

/** `undefined` in a condition drops the condition in Prisma and opens every row: refuse to build it. */
function refuseUndefined(value: unknown, path: string): void {
  if (value === undefined) throw new Error(`ability: ${path} is undefined`);
  if (value === null || typeof value !== "object" || value instanceof Date) return;
  for (const [key, inner] of Object.entries(value)) refuseUndefined(inner, `${path}.${key}`);
}

/**
 * Builds an ability from what `define` allows. Only additive: there is no way to forbid, for a
 * forbidding rule leaks in nested queries.
 */
export function buildAbility(define: (allow: Allow) => void): AppAbility {
  const rules: RawRule[] = [];
  define((action, subject, conditions) => {
    const actions = [action].flat() as Action[];
    const subjects = [subject].flat() as SubjectName[];
    if (conditions !== undefined) refuseUndefined(conditions, `${actions.join("|")} ${subjects.join("|")}`);
    rules.push({ action: actions, subject: subjects, ...(conditions && { conditions }) });
  });
  return createPrismaAbility<AppAbility>(rules as AppAbility["rules"]);
}

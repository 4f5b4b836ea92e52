import type { AuditAction } from "#app/platform/database/generated/enums.ts";
import { metaOf } from "../models.ts";
import type { ModelName } from "../models.ts";
import { CHANGES_ARE_NOT_RECORDED, READS_ARE_RECORDED } from "./audited.ts";
import { isPlain } from "./filter.ts";
import type { Scope } from "./scope.server.ts";

type RowLike = Readonly<Record<string, unknown>>;

interface Entry {
  action: AuditAction;
  subject: string;
  subjectId: string;
  centerId: string | null;
  companyId: string | null;
  candidateId: string | null;
  fields: string[];
}

/** The tenant ids of a row; a center, company or candidate profile is its own tenant. */
function entry(action: AuditAction, subject: ModelName, row: RowLike, fields: string[]): Entry {
  const id = String(row.id);
  const tenant = (key: string, itself: ModelName) =>
    subject === itself ? id : typeof row[key] === "string" ? row[key] : null;
  return {
    action,
    subject,
    subjectId: id,
    centerId: tenant("centerId", "Center"),
    companyId: tenant("companyId", "Company"),
    candidateId: tenant("candidateId", "CandidateProfile"),
    fields,
  };
}

async function write(scope: Scope, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const { actor, requestId } = scope;
  const at = scope.now();
  const rows = entries.map((one) => ({ ...one, at, actorId: actor.id, actorRole: actor.role, requestId }));
  const [only, ...further] = rows;
  // one row is the usual case, and Prisma plans `createMany` anew each time
  if (only && further.length === 0)
    await scope.client.auditEntry.create({ data: only, select: { id: true } });
  else await scope.client.auditEntry.createMany({ data: rows });
}

/** Records a change of these rows; of an update the names of the fields, never their contents. */
export async function recordChange(
  scope: Scope,
  action: Exclude<AuditAction, "READ">,
  model: ModelName,
  rows: readonly RowLike[],
  data: RowLike = {},
): Promise<void> {
  if (CHANGES_ARE_NOT_RECORDED.has(model)) return;
  const fields = Object.keys(data).filter(
    (key) => data[key] !== undefined && key !== "version" && key !== "updatedAt",
  );
  await write(
    scope,
    rows.map((row) => entry(action, model, row, fields)),
  );
}

/** Records which identities, histories and files were read, nested ones included: one statement at most. */
export async function recordReads(
  scope: Scope,
  model: ModelName,
  selection: { select?: unknown; include?: unknown },
  rows: readonly unknown[],
): Promise<void> {
  const entries: Entry[] = [];
  collect(model, selection, rows, entries);
  await write(scope, entries);
}

function collect(model: ModelName, selection: object, rows: readonly unknown[], entries: Entry[]): void {
  const { select, include } = selection as { select?: unknown; include?: unknown };
  const chosen = isPlain(select) ? select : isPlain(include) ? include : {};
  for (const row of rows) {
    if (!isPlain(row)) continue;
    if (READS_ARE_RECORDED.has(model)) entries.push(entry("READ", model, row, []));
    for (const [key, nested] of Object.entries(chosen)) {
      const target = metaOf(model).relations[key]?.target as ModelName | undefined;
      if (target) collect(target, isPlain(nested) ? nested : {}, [row[key]].flat(), entries);
    }
  }
}

/** Records that somebody looks at a row as another person sees it; `as` names whose eyes. */
export async function recordLook(scope: Scope, model: ModelName, row: RowLike, as: string): Promise<void> {
  await write(scope, [entry("READ", model, row, [`as ${as}`])]);
}

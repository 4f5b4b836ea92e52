import { adPath } from "#app/domains/jobads/index.ts";
import { ROLES } from "#tests/factories/basics.ts";
import type { RoleKey, Tenant } from "#tests/factories/basics.ts";
import type { Line } from "#tests/permission-table.ts";
import type { Door } from "#tests/setup/doors.ts";
import { request } from "#tests/setup/remix.ts";
import type { Route, RouteModule } from "#tests/setup/routes.ts";
import type { World } from "#tests/setup/world.ts";

/** The ids of one tenant's records by the name of the parameter. */
type Records = Readonly<Record<string, string | undefined>>;

/** Roles that belong to no tenant: for them no record is a foreign one. */
const WITHOUT_TENANT: readonly RoleKey[] = ["operator"];
const CENTER_ROLES: readonly RoleKey[] = ["advisor", "desk", "centerAdmin", "auditor"];

/** Parameters that name nobody's record: anything else, a secret, what everybody may see. */
const LETTERS = ["letterKind", "ownLetterKind", "letterSide"];
const NO_RECORD: readonly string[] = ["*", "token", "slug", "uploadId", ...LETTERS];

export function recordsOf(tenant: Tenant): Records {
  return {
    companyId: tenant.company.id,
    otherCompanyId: tenant.others.company.id,
    vacancyId: tenant.vacancy.id,
    candidateId: tenant.candidate.id,
    kind: "languages",
    entryId: tenant.language.id,
    proposalId: tenant.proposal.id,
    caseId: tenant.case.id,
    milestoneId: tenant.milestone.id,
    stepId: tenant.awaited.id,
    documentId: tenant.document.id,
    paperId: tenant.papers.passport.id,
    letterId: tenant.letter.id,
    letterKind: "agreement",
    ownLetterKind: "power-of-attorney",
    letterSide: "center",
    requestId: tenant.request.id,
    referralId: tenant.referral.id,
    checkId: tenant.check.id,
    offerId: tenant.offer.id,
    paymentId: tenant.companyPayment.id,
    receiptId: tenant.receipt.id,
    ownPaymentId: tenant.candidatePayment.id,
    invitationId: tenant.invitation.id,
    partnerId: tenant.partner.id,
    centerId: tenant.centerId,
    slug: adPath(tenant.ad).replace("/jobs/", ""),
    token: "unknown",
    uploadId: "unknown",
    "*": "there/is/no/such/page",
  };
}

/** Records of other people of the same center. */
function recordsOfOthers({ others }: Tenant): Records {
  return {
    companyId: others.company.id,
    vacancyId: others.vacancy.id,
    candidateId: others.candidate.id,
    kind: "languages",
    entryId: others.language.id,
    proposalId: others.proposal.id,
    requestId: others.request.id,
  };
}

/** The address of a door; null when one of its records is not among these. */
function addressOf({ route }: Door, records: Records): string | null {
  const names = paramsOf(route.fullPath);
  if (names.some((name) => records[name] === undefined)) return null;
  return names.reduce(
    (path, name) => path.replace(name === "*" ? "*" : `:${name}`, records[name] ?? ""),
    route.fullPath,
  );
}

function paramsOf(path: string): string[] {
  return [...path.matchAll(/:(\w+)|\*/g)].map(([all, name]) => name ?? all);
}

export function hasRecord({ route }: Door): boolean {
  return paramsOf(route.fullPath).some((name) => !NO_RECORD.includes(name));
}

export function cellsOf({ cells }: Line): Record<RoleKey, number> {
  const numbers = cells.trim().split(/\s+/).map(Number);
  if (numbers.length !== ROLES.length) throw new Error(`${numbers.length} cells instead of ${ROLES.length}`);
  return Object.fromEntries(ROLES.map((role, at) => [role, numbers[at]])) as Record<RoleKey, number>;
}

interface Place {
  world: World;
  bremen: Tenant;
  braunschweig: Tenant;
  /** modules in place of the route's own */
  modules?: Readonly<Record<string, RouteModule>>;
}

async function answerOf(
  place: Place,
  door: Door,
  role: RoleKey,
  path: string,
  form: Line["foreign"],
): Promise<Response> {
  const user = role === "public" ? null : place.bremen.people[role];
  const { world, modules } = place;
  if (door.verb === "GET") return request(world, user, "GET", path, { modules });
  const intent: Record<string, string> = door.intent === "" ? {} : { intent: door.intent };
  const sent = { ...intent, ...form };
  if (Object.values(sent).some((value) => value instanceof File)) {
    return request(world, user, "POST", path, { modules, body: multipart(sent) });
  }
  const fields = sent as Record<string, string | string[]>;
  return request(world, user, "POST", path, { modules, form: fields });
}

function multipart(form: NonNullable<Line["foreign"]>): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) {
    for (const one of [value].flat()) body.append(name, one);
  }
  return body;
}

/** Where the door answers otherwise than its line says: "role: expected … got …". */
export async function wrongCells(place: Place, door: Door, line: Line): Promise<string[]> {
  const expected = cellsOf(line);
  const wrong: string[] = [];
  const own = addressOf(door, recordsOf(place.bremen));
  if (own === null) throw new Error(`${door.key}: unknown parameter`);
  for (const role of ROLES) {
    const { status } = await answerOf(place, door, role, own, undefined);
    if (status !== expected[role]) wrong.push(`${role}: expected ${expected[role]} got ${status}`);
    if (!isClosed(door, role, expected[role])) continue;
    const alone = await statusAlone(place, door, role, own);
    if (alone !== expected[role]) wrong.push(`${role}, alone: expected ${expected[role]} got ${alone}`);
  }
  return wrong;
}

/** How Remix tells its own client of a redirect. */
const REDIRECT_OF_DATA = 202;

/** Whether the gate itself has to refuse; signed-in people are also led away from pages that are not for them. */
function isClosed({ gate, verb }: Door, role: RoleKey, expected: number): boolean {
  if (role === "public") return expected === 302 && (gate?.kind === "secure" || (!!gate && verb === "GET"));
  return expected === 403 && gate?.kind === "secure";
}

const onlyDataOf = (route: Route, path: string) => `${path}.data?_routes=${encodeURIComponent(route.id)}`;

async function leadsToSignIn(response: Response): Promise<boolean> {
  return response.status === REDIRECT_OF_DATA && (await response.text()).includes("/login?next=");
}

/**
 * What the door itself answers, 302 where it leads to the sign-in: a program can ask for it without the frames around
 * it and the page behind it.
 */
async function statusAlone(place: Place, door: Door, role: RoleKey, path: string): Promise<number> {
  const address = door.verb === "GET" ? onlyDataOf(door.route, path) : `${path}.data`;
  const answer = await answerOf(place, door, role, address, undefined);
  return (await leadsToSignIn(answer)) ? 302 : answer.status;
}

/** Whether a frame, asked for its data alone, sends the public to the sign-in. */
export async function sendsAway(
  { world, modules }: Pick<Place, "world" | "modules">,
  route: Route,
  path: string,
): Promise<boolean> {
  return leadsToSignIn(await request(world, null, "GET", onlyDataOf(route, path), { modules }));
}

/** Where a record of another tenant, or of others in the center, is anything but unknown. */
export async function leaks(place: Place, door: Door, line: Line): Promise<string[]> {
  const expected = cellsOf(line);
  const found: string[] = [];
  const strangers = [
    {
      whose: "foreign",
      records: recordsOf(place.braunschweig),
      roles: ROLES.filter((role) => !WITHOUT_TENANT.includes(role)),
    },
    {
      whose: "others",
      records: recordsOfOthers(place.bremen),
      roles: ROLES.filter((role) => !WITHOUT_TENANT.includes(role) && !CENTER_ROLES.includes(role)),
    },
  ];
  for (const { whose, records, roles } of strangers) {
    const path = addressOf(door, records);
    if (path === null) continue;
    for (const role of roles) {
      // who is sent to the sign-in or has no such right at all learns nothing of the record either
      const sentAway = role === "public" && expected[role] === 302;
      const wanted = sentAway || expected[role] === 403 ? expected[role] : 404;
      // the data alone: the same answer without the work of drawing the page
      const answer = await answerOf(place, door, role, `${path}.data`, line.foreign);
      const status = answer.status === REDIRECT_OF_DATA ? 302 : answer.status;
      if (status !== wanted) found.push(`${role}, ${whose}: expected ${wanted} got ${status}`);
    }
  }
  return found;
}

import { loadPrincipal } from "#app/permissions/gate/principal.server.ts";
import { cookieHeader } from "#app/platform/auth/cookies.ts";
import type { Services } from "#app/platform/services.ts";
import type { Visit } from "../production.ts";
import type { Cast, Door } from "./doors.ts";

/** Requests before the measured ones: a server that has run for a minute has compiled its code. */
export const WARM_UP = 20;

/** What a door took, in ms and bytes. */
export interface Figures {
  p50: number;
  p95: number;
  bytes: number;
  statements: number;
}

/** The advisor whose center everything belongs to, and HR of the company with the most vacancies there. */
export async function castOf(
  { database }: Services,
  slug: string,
): Promise<Cast & Record<Door["who"], string>> {
  const { prisma } = database;
  const center = await prisma.center.findUniqueOrThrow({ where: { slug } });
  const advisor = await prisma.membership.findFirstOrThrow({
    where: { centerId: center.id, role: "ADVISOR", endedAt: null },
    orderBy: { id: "asc" },
  });
  const [largest] = await prisma.vacancy.groupBy({
    by: ["companyId"],
    where: { centerId: center.id, company: { state: "VERIFIED" } },
    _count: { id: true },
    orderBy: [{ _count: { id: "desc" } }, { companyId: "asc" }],
    take: 1,
  });
  const employer = await prisma.membership.findFirstOrThrow({
    where: { companyId: largest?.companyId ?? "", role: "HR_ADMIN" },
  });
  return {
    ...{ centerId: center.id, companyId: employer.companyId ?? "" },
    ...{ advisor: advisor.userId, employer: employer.userId },
  };
}

/** Signs a person in without a password. */
export async function cookieOf({ auth, database, env }: Services, userId: string): Promise<string> {
  await loadPrincipal(database.prisma, userId);
  return cookieHeader((await auth.startSession(new Request(env.baseUrl), userId)) ?? []);
}

/** Asks for a door so many times, one after the other. */
export async function measureDoor(
  { services, visit }: { services: Services; visit: Visit },
  { address, cookie, requests }: { address: string; cookie: string; requests: number },
): Promise<Figures> {
  const times: number[] = [];
  let bytes = 0;
  for (let run = -WARM_UP; run < requests; run += 1) {
    const begin = performance.now();
    const response = await visit(address, cookie);
    const body = await response.arrayBuffer();
    if (run >= 0) times.push(performance.now() - begin);
    if (response.status !== 200) throw new Error(`${address} answers ${response.status}`);
    bytes = body.byteLength;
  }
  const { statements } = await services.database.statements.during(async () => {
    await (await visit(address, cookie)).text();
  });
  times.sort((one, other) => one - other);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), bytes, statements: statements.length };
}

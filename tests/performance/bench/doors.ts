import type { PrismaClient } from "#app/platform/database/generated/client.ts";

/** What a door may take at 100,000 people on a server, in ms at the 95th percentile; the embedded engine three times that. */
const LIMITS = { list: 60, record: 25, matching: 300 } as const;
export const EMBEDDED_FACTOR = 3;
/** No page is larger, in bytes before compression. */
export const MOST_BYTES = 200_000;

export type Kind = keyof typeof LIMITS;

/** One address that is measured. */
export interface Door {
  kind: Kind;
  name: string;
  who: "advisor" | "employer";
  address: string;
}

export const limitOf = (kind: Kind, engine: "server" | "embedded"): number =>
  LIMITS[kind] * (engine === "embedded" ? EMBEDDED_FACTOR : 1);

/** Whose door it is: an advisor of the center, and HR of the company with the most vacancies. */
export interface Cast {
  centerId: string;
  companyId: string;
}

/** Lists, filters, searches, records, and matching at three selectivities. */
export async function doorsOf(prisma: PrismaClient, cast: Cast): Promise<Door[]> {
  const list = (name: string, address: string): Door => ({ kind: "list", who: "advisor", name, address });
  const own = (name: string, address: string): Door => ({ kind: "list", who: "employer", name, address });
  const { centerId, companyId } = cast;
  const first = { orderBy: { id: "asc" }, select: { id: true } } as const;
  const person = await prisma.candidateProfile.findFirstOrThrow({
    where: { centerId, state: "ACTIVE" },
    ...first,
  });
  const vacancy = await prisma.vacancy.findFirstOrThrow({
    where: { companyId, state: "PUBLISHED" },
    ...first,
  });
  const lastPage = Math.floor((await prisma.candidateProfile.count({ where: { centerId } })) / 25);
  return [
    list("candidates", "/advisor/candidates"),
    list("candidates, page 2", "/advisor/candidates?page=2"),
    list("candidates, a page far back", `/advisor/candidates?page=${Math.min(lastPage, 400)}`),
    list("candidates, active", "/advisor/candidates?state=ACTIVE"),
    list("candidates, ended", "/advisor/candidates?state=ENDED"),
    list("candidates, by family name", "/advisor/candidates?q=kowalski"),
    list("candidates, by two names", "/advisor/candidates?q=priya+nair"),
    list("candidates, with umlauts", "/advisor/candidates?q=%C3%B6zt%C3%BCrk"),
    list("candidates, by three letters", "/advisor/candidates?q=san"),
    list("candidates, by two letters", "/advisor/candidates?q=ng"),
    list("candidates, by reference", "/advisor/candidates?q=K-2500"),
    list("candidates, nobody found", "/advisor/candidates?q=xyzzy"),
    list("vacancies", "/advisor/vacancies"),
    list("vacancies, all states", "/advisor/vacancies?state=all"),
    list("vacancies, by title", "/advisor/vacancies?state=all&q=elektroniker"),
    list("vacancies, by place", "/advisor/vacancies?q=bremerhaven"),
    list("vacancies, nothing found", "/advisor/vacancies?q=xyzzy"),
    list("companies", "/advisor/companies"),
    list("companies, verified", "/advisor/companies?state=VERIFIED"),
    list("companies, by name", "/advisor/companies?q=pflege"),
    own("own vacancies", "/employer/vacancies"),
    own("own vacancies, by title", "/employer/vacancies?sort=title"),
    own("own vacancies, searched", "/employer/vacancies?q=fach"),
    { kind: "record", who: "advisor", name: "a person", address: `/advisor/candidates/${person.id}` },
    { kind: "record", who: "advisor", name: "a company", address: `/advisor/companies/${companyId}` },
    { kind: "record", who: "employer", name: "an own vacancy", address: `/employer/vacancies/${vacancy.id}` },
    ...(await matchingDoors(prisma, centerId)),
  ];
}

/** Published vacancies whose occupation few, some and many of the center's active people have. */
async function matchingDoors(prisma: PrismaClient, centerId: string): Promise<Door[]> {
  const groups = await prisma.candidateProfile.groupBy({
    by: ["isco08"],
    where: { centerId, state: "ACTIVE" },
    _count: { id: true },
  });
  const people = new Map(groups.map(({ isco08, _count }) => [isco08, _count.id]));
  const vacancies = await prisma.vacancy.findMany({
    where: { centerId, state: "PUBLISHED" },
    select: { id: true, isco08: true },
    orderBy: { id: "asc" },
  });
  const asked = [...new Map(vacancies.map((vacancy) => [vacancy.isco08, vacancy])).values()]
    .map((vacancy) => ({ ...vacancy, people: people.get(vacancy.isco08) ?? 0 }))
    .filter((vacancy) => vacancy.people > 0)
    .sort((one, other) => one.people - other.people || (one.isco08 < other.isco08 ? -1 : 1));
  const at = (name: string, place: number): Door[] => {
    const vacancy = asked[Math.round(place * (asked.length - 1))];
    if (!vacancy) return [];
    const { id, isco08, people: count } = vacancy;
    const label = `matching, ${name} occupation (${isco08}: ${count})`;
    return [{ kind: "matching", who: "advisor", name: label, address: `/advisor/matching/${id}` }];
  };
  return [...at("a rare", 0), ...at("a usual", 0.5), ...at("the most common", 1)];
}

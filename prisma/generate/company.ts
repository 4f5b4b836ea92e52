import { betriebsnummerChecksOut, companyKeys } from "#app/domains/companies/index.ts";
import type { CompanySize, CompanyState, Industry } from "#app/platform/database/generated/enums.ts";
import { FOUNDERS, LANDMARKS, TRADES } from "./data/companies.ts";
import { generatedId } from "./ids.ts";
import { randomOf, weighted } from "./random.ts";
import type { Random } from "./random.ts";
import { addressIn, before, storyPhone } from "./region.ts";
import type { Setting } from "./region.ts";

const MOST_ESTABLISHMENTS = 3;
/** The first ones get the most vacancies. */
const LARGE_ONES = 60;

const industryOf = weighted(
  (Object.keys(TRADES) as Industry[]).map((industry) => [industry, TRADES[industry][0]] as const),
);
const stateOf = weighted<CompanyState>([
  ["VERIFIED", 93],
  ["PENDING", 5],
  ["REJECTED", 2],
]);
const sizeOf = weighted<CompanySize>([
  ["UNDER_10", 25],
  ["FROM_10_TO_49", 42],
  ["FROM_50_TO_249", 27],
  ["FROM_250", 6],
]);
const formOf = weighted([
  ["GmbH", 60],
  ["GmbH & Co. KG", 22],
  ["AG", 3],
  ["e. K.", 8],
  ["KG", 7],
] as const);
const GIVEN_NAMES =
  "Anna Bernd Claudia Dirk Elke Frank Gesa Holger Ines Jens Karin Lars Maike Nils Petra Ralf Silke Torben Ute Wiebke".split(
    " ",
  );

/** What its vacancies need to know of a company, drawn first so that it can be had without the rest. */
export function companyInShort({ seed, regions }: Setting, ordinal: number) {
  const random = randomOf(seed, "company", ordinal);
  const region = random.pick(regions);
  const industry = industryOf(random);
  const state = ordinal < LARGE_ONES ? "VERIFIED" : stateOf(random);
  const size = ordinal < LARGE_ONES ? random.pick(["FROM_50_TO_249", "FROM_250"] as const) : sizeOf(random);
  const registered = random.int(30, 900);
  /** days since the center decided */
  const decided = Math.max(10, registered - random.int(1, 14));
  const head = addressIn(region, random);
  const places = size === "UNDER_10" ? 0 : random.int(0, MOST_ESTABLISHMENTS);
  const establishments = Array.from({ length: places }, (_, place) => ({
    id: generatedId(seed, "establishment", ordinal * MOST_ESTABLISHMENTS + place),
    ...addressIn(region, random),
  }));
  const ids = {
    companyId: generatedId(seed, "company", ordinal),
    userId: generatedId(seed, "user", ordinal),
  };
  return { ...ids, random, region, industry, state, size, registered, decided, head, establishments };
}
export type CompanyInShort = ReturnType<typeof companyInShort>;

/** One company with its establishments and the HR administrator who registered it (no password: an account nobody opens). */
export function generateCompany(setting: Setting, ordinal: number) {
  const { random, companyId, userId, region, state, size, industry, head, establishments, ...days } =
    companyInShort(setting, ordinal);
  const { registered, decided } = days;
  const legalName = nameOf(industry, head.municipality, random);
  const contactName = `${random.pick(GIVEN_NAMES)} ${random.pick(FOUNDERS)}`;
  const contactEmail = `personal-${companyId.slice(0, 8)}-${ordinal}@firmen.demo.example`;
  const createdAt = before(setting, registered, random.int(0, 500));
  const decidedAt = state === "PENDING" ? null : before(setting, decided);
  return {
    company: {
      ...{ id: companyId, centerId: region.centerId, legalName, ...companyKeys(legalName), ...head },
      ...{ size, industry, betriebsnummer: random.chance(0.8) ? betriebsnummer(random) : null },
      ...{ contactName, contactEmail, contactPhone: storyPhone(random), state },
      stateReason: state === "REJECTED" ? "Im Handelsregister nicht gefunden." : null,
      stateSince: decidedAt ?? createdAt,
      verifiedAt: state === "VERIFIED" ? decidedAt : null,
      ...{ createdById: userId, createdAt, updatedAt: decidedAt ?? createdAt },
    },
    establishments: establishments.map((place, index) => ({
      ...place,
      ...{ companyId, name: `Standort ${place.municipality}${index > 0 ? ` ${index + 1}` : ""}` },
    })),
    user: {
      id: userId,
      name: contactName,
      email: contactEmail,
      emailVerified: true,
      createdAt,
      updatedAt: createdAt,
    },
    membership: {
      id: generatedId(setting.seed, "membership", ordinal),
      ...{ userId, role: "HR_ADMIN" as const, companyId, createdAt },
    },
  };
}

function nameOf(industry: Industry, municipality: string, random: Random): string {
  const [, trades] = TRADES[industry];
  const trade = random.pick(trades);
  const form = formOf(random);
  const style = random.int(0, 3);
  if (style === 0) return `${trade} ${random.pick(FOUNDERS)} ${form}`;
  if (style === 1) return `${random.pick(LANDMARKS)}-${trade} ${municipality} ${form}`;
  if (style === 2) return `${random.pick(FOUNDERS)} & ${random.pick(FOUNDERS)} ${trade} ${form}`;
  return `${trade} ${municipality}-${random.pick(LANDMARKS)} ${form}`;
}

/** Eight digits with the right check digit. */
function betriebsnummer(random: Random): string {
  const digits = String(random.int(1_000_000, 9_999_999));
  const check = "0123456789".split("").find((digit) => betriebsnummerChecksOut(digits + digit));
  return `${digits}${check ?? "0"}`;
}

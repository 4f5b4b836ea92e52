import type { CompanySize, CompanyState, Industry, Role } from "#app/platform/database/generated/enums.ts";

/** What a company says of itself, as two registrations of it are laid side by side. */
export interface MergedFields {
  legalName: string;
  street: string;
  postcode: string;
  municipality: string;
  land: string;
  size: CompanySize;
  industry: Industry;
  betriebsnummer: string | null;
  contactName: string;
  contactEmail: string;
  contactPhone: string | null;
}

/** What is chosen as one: half an address of one and half of the other would be nobody's. */
export const MERGE_CHOICES = {
  legalName: ["legalName"],
  address: ["street", "postcode", "municipality", "land"],
  size: ["size"],
  industry: ["industry"],
  betriebsnummer: ["betriebsnummer"],
  contact: ["contactName", "contactEmail", "contactPhone"],
} as const satisfies Record<string, readonly (keyof MergedFields)[]>;

export type MergeField = keyof typeof MERGE_CHOICES;
export const MERGE_FIELDS = Object.keys(MERGE_CHOICES) as MergeField[];

/** Whose words stay: those of the company that stays, or of the other one. */
export type MergeChoices = Readonly<Record<MergeField, "keep" | "other">>;

export type MergeRefusal = "merged_already" | "other_center" | "verified_stays";

interface Side {
  centerId: string;
  state: CompanyState;
}

/**
 * Why the other company cannot be taken into the one that stays; null when it can. What the center has verified stays: the
 * other way round, published vacancies would belong to a company nobody has looked at.
 */
export function mergeRefusal(keep: Side, other: Side): MergeRefusal | null {
  if (keep.state === "MERGED" || other.state === "MERGED") return "merged_already";
  if (keep.centerId !== other.centerId) return "other_center";
  return other.state === "VERIFIED" && keep.state !== "VERIFIED" ? "verified_stays" : null;
}

const isEmpty = (company: MergedFields, field: MergeField): boolean =>
  MERGE_CHOICES[field].every((name) => company[name] === null);

/** The fields in which the two say something different; what the other leaves empty is no difference. */
export function differingFields(keep: MergedFields, other: MergedFields): MergeField[] {
  return MERGE_FIELDS.filter(
    (field) => !isEmpty(other, field) && MERGE_CHOICES[field].some((name) => keep[name] !== other[name]),
  );
}

/** What the form proposes: the words of the company that stays, and the other's where it has none. */
export function suggestedChoices(keep: MergedFields, other: MergedFields): MergeChoices {
  const choice = (field: MergeField) => (isEmpty(keep, field) && !isEmpty(other, field) ? "other" : "keep");
  return Object.fromEntries(MERGE_FIELDS.map((field) => [field, choice(field)])) as MergeChoices;
}

/** What the company that stays takes over, and what it said there before. */
export function mergedValues(
  keep: MergedFields,
  other: MergedFields,
  choices: MergeChoices,
): { values: Partial<MergedFields>; replaced: Partial<MergedFields> } {
  const names = differingFields(keep, other)
    .filter((field) => choices[field] === "other")
    .flatMap((field): (keyof MergedFields)[] => [...MERGE_CHOICES[field]]);
  const of = (company: MergedFields) => Object.fromEntries(names.map((name) => [name, company[name]]));
  return { values: of(other), replaced: of(keep) };
}

interface LiveSeat {
  id: string;
  userId: string;
  companyId: string | null;
  role: Role;
}

/**
 * The memberships that end because the person is a member of both companies: the one with fewer rights; of two equal ones
 * that in the company that goes.
 */
export function seatsToEnd(seats: readonly LiveSeat[], intoId: string): string[] {
  return seats
    .filter(({ companyId }) => companyId !== intoId)
    .flatMap((leaving) => {
      const staying = seats.find((seat) => seat.companyId === intoId && seat.userId === leaving.userId);
      if (!staying) return [];
      const leavingHasMore = leaving.role === "HR_ADMIN" && staying.role !== "HR_ADMIN";
      return [leavingHasMore ? staying.id : leaving.id];
    });
}

interface OpenConsent {
  id: string;
  candidateId: string;
  givenAt: Date;
  expiresAt: Date;
}

/**
 * The consents that are closed, and when, because the person has given one to each of the two companies: the one given last
 * stays, and one that still holds before one whose time is over. Nobody's consent is made longer by this.
 */
export function consentsToClose(consents: readonly OpenConsent[], now: Date): { id: string; at: Date }[] {
  const order = (one: OpenConsent, other: OpenConsent) =>
    Number(other.expiresAt > now) - Number(one.expiresAt > now) ||
    other.givenAt.getTime() - one.givenAt.getTime() ||
    (one.id < other.id ? -1 : 1);
  const people = [...new Set(consents.map(({ candidateId }) => candidateId))];
  return people.flatMap((person) => {
    const [, ...others] = consents.filter(({ candidateId }) => candidateId === person).sort(order);
    return others.map(({ id, expiresAt }) => ({ id, at: expiresAt < now ? expiresAt : now }));
  });
}

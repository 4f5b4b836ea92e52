import { addAuthority, addCaseNote, setAuthority } from "#app/domains/cases/index.server.ts";
import type { AuthorityKind } from "#app/platform/database/generated/enums.ts";
import { told } from "./proposals.ts";
import type { Stage } from "./stage.ts";

/** Whom Bremen works with, and which steps lie there. */
const OFFICES: readonly (readonly [string, AuthorityKind, string, string, readonly string[]])[] = [
  [
    "Migrationsamt Bremen",
    "IMMIGRATION_OFFICE",
    "fachkraefte@migrationsamt.demo.example",
    "0421 23125 60",
    ["agreement", "advance_approval", "advance_approval_sent", "title_decision"],
  ],
  [
    "Agentur für Arbeit Bremen, Team 12",
    "EMPLOYMENT_AGENCY",
    "team12@arbeitsagentur.demo.example",
    "0421 23125 61",
    ["employment_agency_consent"],
  ],
  [
    "Landesanerkennungsstelle Bremen",
    "RECOGNITION_BODY",
    "anerkennung@land.demo.example",
    "0421 23125 62",
    ["recognition_receipt", "recognition_decision", "licence"],
  ],
  ["Handelskammer Bremen", "CHAMBER", "ausbildung@handelskammer.demo.example", "0421 23125 63", []],
];

const NOTE =
  "Frau Krause im Amt ist dienstags und donnerstags am Telefon. Bitte vor dem nächsten Termin anrufen.";

/** Bremen's list, the running steps given to those on it, and a note shown to a colleague. */
export async function seedAuthorities(stage: Stage): Promise<void> {
  const { prisma, id } = stage;
  const story = stage.story();
  const admin = story.as("admin", 12);
  const jan = story.as("jan", 3);
  const centerId = id("center:bremen");
  for (const [name, kind, email, phone, keys] of OFFICES) {
    const authorityId = id(`authority:${name}`);
    told(await addAuthority(admin, { id: authorityId, name, kind, email, phone }), "authority");
    const steps = await prisma.milestone.findMany({
      where: {
        ...{ centerId, party: "AUTHORITY", key: { in: [...keys] }, state: { in: ["RUNNING", "WAITING"] } },
        case: { state: "RUNNING" },
      },
      select: { id: true, caseId: true, version: true },
      orderBy: { id: "asc" },
    });
    for (const { id: milestoneId, caseId, version } of steps) {
      told(await setAuthority(jan, { caseId, milestoneId, version, authorityId }), "authority of a step");
    }
  }
  const first = await prisma.case.findFirstOrThrow({
    where: { companyId: id("company:werft"), state: "RUNNING" },
    orderBy: { reference: "asc" },
    select: { id: true },
  });
  const note = { id: id("note:werft"), caseId: first.id, note: NOTE, tell: [id("user:admin")] };
  told(await addCaseNote(jan, note), "note");
}

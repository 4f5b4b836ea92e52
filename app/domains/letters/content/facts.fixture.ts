import { plainDate } from "#app/domains/calendar/index.ts";
import { say } from "./say.ts";
import type { LetterDetails, LetterFacts, LetterStep } from "./types.ts";

const step = (key: string, de: string, en: string, more: Partial<LetterStep> = {}): LetterStep => ({
  ...{ key, title: say(de, en), bring: [], party: "COMPANY", track: "VISA", state: "NOT_STARTED" },
  ...{ dueOn: null, doneOn: null, evidence: false, norm: null, time: null },
  ...more,
});

/** A nurse from Tunis on the fast track to a hospital in Bremen: the case of the letters' tests. */
export const NURSE: LetterFacts = {
  reference: "2026-104",
  state: "RUNNING",
  fastTrack: true,
  way: say("Fachkraft mit Berufsausbildung (§ 18a AufenthG)", "Skilled worker with vocational training"),
  startedOn: plainDate("2026-10-05"),
  firstDay: plainDate("2027-03-01"),
  hasStarted: false,
  forecast: {
    earliest: plainDate("2027-02-12"),
    likely: plainDate("2027-03-01"),
    latest: plainDate("2027-04-09"),
  },
  jobEndedOn: null,
  person: {
    ...{ reference: "K-2041", givenName: "Amira", familyName: "Ben Salah" },
    ...{ birthDate: plainDate("1994-05-17"), nationality: "Tunesien", residence: "Tunesien" },
  },
  company: {
    ...{ name: "Klinik am Deich gGmbH", street: "Deichstraße 12", postcode: "28203", municipality: "Bremen" },
    ...{ betriebsnummer: "24681357", contactName: "Jana Meyer" },
    ...{ contactEmail: "j.meyer@klinik.example", contactPhone: "0421 555 12" },
  },
  center: { name: "Welcome Center Bremen", email: "kontakt@wc.example", phone: "0421 555 99" },
  work: {
    ...{
      title: "Pflegefachfrau",
      tasks: "Pflege auf der Station für Innere Medizin.",
      place: "28203 Bremen",
    },
    ...{ quarterHours: 154, salary: "3.400,00 € im Monat", contract: "EMPLOYMENT", contractMonths: 0 },
    ...{ collectiveAgreement: true, regulated: true },
    qualification: say("abgeschlossene Berufsausbildung", "completed vocational training"),
  },
  authority: {
    ...{ name: "Migrationsamt Bremen", email: "fachkraft@amt.example", phone: "0421 555 20" },
  },
  steps: [
    step("power_of_attorney", "Vollmacht", "Power of attorney", {
      ...{ party: "CANDIDATE", state: "DONE", doneOn: plainDate("2026-10-12"), evidence: true },
      ...{ norm: "§ 81a Abs. 1 AufenthG", bring: [say("Reisepass", "passport")] },
    }),
    step(
      "employment_declaration",
      "Erklärung zum Beschäftigungsverhältnis",
      "Declaration on the employment",
      {
        ...{ state: "RUNNING", dueOn: plainDate("2026-11-30"), evidence: true, norm: "§ 39 AufenthG" },
      },
    ),
    step("agreement", "Vereinbarung", "Agreement", { norm: "§ 81a Abs. 2 AufenthG" }),
    step("recognition_receipt", "Eingangsbestätigung", "Confirmation of receipt", {
      ...{ party: "AUTHORITY", track: "RECOGNITION", norm: "§ 14a Abs. 2 BQFG" },
      time: say("2 Wochen", "2 weeks"),
    }),
    step("licence", "Berufsausübungserlaubnis", "Licence to practise", {
      ...{ party: "AUTHORITY", track: "RECOGNITION", evidence: true, norm: "§ 18 Abs. 2 Nr. 3 AufenthG" },
    }),
    step("advance_approval", "Vorabzustimmung", "Advance approval", {
      ...{ party: "AUTHORITY", evidence: true, norm: "§ 81a Abs. 3 Satz 1 Nr. 6 AufenthG" },
    }),
    step("move_in", "Einzug", "Moving in", {
      ...{ party: "CANDIDATE", track: "ONBOARDING", dueOn: plainDate("2027-02-26"), norm: "§ 19 BMG" },
      bring: [say("Mietvertrag", "rental contract")],
    }),
    step("fair_integration_notice", "Hinweis auf „Faire Integration“", "Notice of “Faire Integration”", {
      ...{ track: "ONBOARDING", dueOn: plainDate("2027-03-01"), evidence: true, norm: "§ 45c AufenthG" },
    }),
  ],
  family: [
    {
      ...{ name: "Yara", relation: say("Kind", "child") },
      steps: [
        {
          ...{ title: say("Visum", "Visa"), state: "RUNNING", dueOn: null, doneOn: null },
        },
      ],
    },
  ],
  inquiry: null,
};

/** The same nurse after an early end of the job. */
export const NURSE_LEFT: LetterFacts = {
  ...NURSE,
  ...{ state: "ARRIVED", hasStarted: true, jobEndedOn: plainDate("2027-09-30") },
  steps: [
    ...NURSE.steps,
    step("end_notice_employer", "Ende der Beschäftigung mitteilen", "Report the end of the job", {
      ...{ state: "RUNNING", dueOn: plainDate("2027-10-28"), norm: "§ 4a Abs. 5 Satz 3 Nr. 3 AufenthG" },
    }),
  ],
};

export const NOTHING_TYPED: LetterDetails = { recipient: null, on: null };
export const ADVICE_TYPED: LetterDetails = {
  recipient: "Faire Integration Muster\nHafenstraße 1\n28195 Bremen\n0421 555 77",
  on: plainDate("2026-11-23"),
};

import type { Mover } from "#app/domains/cases/index.ts";
import type { MilestoneState, Track } from "#app/platform/database/generated/enums.ts";
import { AUTHORITY_DECIDES, bullets, centerSpeaks, companySpeaks, dayOf, dayWords, field } from "./say.ts";
import { heading, lacking, nameOf, NO_FORM, paragraph, say } from "./say.ts";
import type { LetterContent, LetterFacts, LetterStep, Part, Said, Unavailable } from "./types.ts";

// Papers about the course of a case: which documents, which steps after arrival, how it stands.

const STATES: Record<MilestoneState, string> = {
  NOT_STARTED: "noch nicht begonnen",
  RUNNING: "läuft",
  WAITING: "wartet",
  DONE: "erledigt",
  NOT_NEEDED: "nicht nötig",
  BLOCKED: "blockiert",
  FAILED: "gescheitert",
};

const STATE_WORDS: Said = say(
  "„Noch nicht begonnen“, „läuft“, „wartet“, „erledigt“, „blockiert“ und „gescheitert“ sagen, wie ein Schritt steht.",
  "The states mean: not begun, in progress, waiting, done, blocked, failed.",
);

/** How a step stands, with the day that matters. */
function standOf({ state, doneOn, dueOn }: Pick<LetterStep, "state" | "doneOn" | "dueOn">): string {
  if (state === "DONE" && doneOn) return `${STATES.DONE} am ${dayOf(doneOn)}`;
  return dueOn ? `${STATES[state]}, bis ${dayOf(dueOn)}` : STATES[state];
}

const needed = ({ state }: LetterStep) => state !== "NOT_NEEDED";
const DOCUMENT_HEADS = [
  say("Unterlage zum Schritt", "Paper for step"),
  say("Stand", "State"),
  say("Grundlage", "Norm"),
];

function documents(steps: readonly LetterStep[]): Part {
  const rows = steps.map((step) => [step.title.de, standOf(step), step.norm ?? "–"]);
  return { kind: "table", heads: DOCUMENT_HEADS, rows };
}

/** Which papers one party provides and which come back from authorities. */
export function checklist(facts: LetterFacts, of: "COMPANY" | "CANDIDATE"): LetterContent {
  const wanted = facts.steps.filter((step) => needed(step) && step.evidence);
  const own = wanted.filter(({ party }) => party === of);
  const back = wanted.filter(({ party }) => party === "AUTHORITY");
  const bring = facts.steps.filter((step) => needed(step) && step.party === of && step.bring.length > 0);
  const parts: Part[] = [
    {
      kind: "fields",
      rows: [
        field("Fall", "Case", facts.reference),
        field("Fachkraft", "Skilled worker", nameOf(facts)),
        field("Unternehmen", "Company", facts.company.name),
      ],
    },
    ...(own.length > 0 ? [heading("Von Ihnen", "From you"), documents(own)] : []),
    ...(of === "CANDIDATE" && bring.length > 0
      ? [
          heading("Was Sie mitbringen", "What to bring"),
          ...bring.flatMap((step): Part[] => [{ kind: "paragraph", text: step.title }, bullets(step.bring)]),
        ]
      : []),
    ...(back.length > 0 ? [heading("Von Behörden", "From authorities"), documents(back)] : []),
    { kind: "paragraph", text: STATE_WORDS },
  ];
  const company = of === "COMPANY";
  return {
    kind: company ? "CHECKLIST_COMPANY" : "CHECKLIST_PERSON",
    title: company
      ? say("Unterlagen: was das Unternehmen braucht", "Papers: what the company needs")
      : say("Unterlagen: was Sie brauchen", "Papers: what you need"),
    is: [
      say(
        "Dies ist eine Liste nach dem heutigen Stand des Falls.",
        "This is a list as the case stands today.",
      ),
      say("Die Behörde kann weitere Unterlagen verlangen.", "The authority may ask for further papers."),
      NO_FORM,
    ],
    from: company ? companySpeaks(facts) : centerSpeaks(facts),
    to: null,
    parts,
    missing: lacking(parts),
  };
}

const MEMBER_HEADS = [say("Schritt", "Step"), say("Stand", "State")];

/** The first months after arrival, for the person and each member of the family. */
export function settlementPlan(facts: LetterFacts): LetterContent {
  const own = facts.steps.filter(
    (step) => needed(step) && step.track === "ONBOARDING" && step.party !== "CENTER",
  );
  const { center } = facts;
  const parts: Part[] = [
    heading(nameOf(facts), "You"),
    {
      kind: "table",
      heads: [...MEMBER_HEADS, say("Grundlage", "Norm")],
      rows: own.map((step) => [step.title.de, standOf(step), step.norm ?? "–"]),
    },
    ...(facts.family ?? []).flatMap(({ name, relation, steps }): Part[] => [
      heading(`${name} (${relation.de})`, relation.en),
      {
        kind: "table",
        heads: MEMBER_HEADS,
        rows: steps.map((step) => [step.title.de, standOf(step)]),
      },
    ]),
    { kind: "paragraph", text: STATE_WORDS },
    paragraph(
      `Wer hilft: ${center.name}, ${center.phone}, ${center.email}.`,
      `Who helps: ${center.name}, ${center.phone}, ${center.email}.`,
    ),
  ];
  return {
    kind: "SETTLEMENT_PLAN",
    title: say("Plan für die ersten Monate", "Plan for the first months"),
    is: [
      say(
        "Dies ist ein Plan nach dem heutigen Stand. Die Tage können sich ändern.",
        "This is a plan as things stand today. Days may change.",
      ),
      NO_FORM,
      AUTHORITY_DECIDES,
    ],
    from: centerSpeaks(facts),
    to: null,
    parts,
    missing: lacking(parts),
  };
}

const TRACKS: Record<Track, Said> = {
  VISA: say("Einreise und Aufenthalt", "Entry and residence"),
  RECOGNITION: say("Anerkennung", "Recognition"),
  ONBOARDING: say("Ankommen und Arbeitsbeginn", "Arrival and start of work"),
  FAMILY: say("Familie", "Family"),
};
const CASE_STATES: Record<LetterFacts["state"], string> = {
  RUNNING: "läuft",
  ARRIVED: "angekommen",
  ENDED: "beendet",
};

/** How a case stands, as its side sees it. */
export function caseReport(facts: LetterFacts, side: Mover): LetterContent | Unavailable {
  if (side === "CANDIDATE") return "own_report_only";
  const steps = facts.steps.filter(needed);
  const done = steps.filter(({ state }) => state === "DONE").length;
  const parts: Part[] = [
    {
      kind: "fields",
      rows: [
        field("Fall", "Case", facts.reference),
        field("Fachkraft", "Skilled worker", nameOf(facts)),
        field("Unternehmen", "Company", facts.company.name),
        field("Stelle", "Job", facts.work.title),
        ...(facts.way ? [field("Weg", "Route", facts.way.de)] : []),
        field("Begonnen am", "Begun on", dayOf(facts.startedOn)),
        field("Stand", "State", CASE_STATES[facts.state]),
        field("Schritte", "Steps", `${done} von ${steps.length} erledigt`),
        ...firstDayField(facts),
      ],
    },
    ...(Object.keys(TRACKS) as Track[]).flatMap((track): Part[] => {
      const own = steps.filter((step) => step.track === track);
      if (own.length === 0) return [];
      return [
        heading(TRACKS[track].de, TRACKS[track].en),
        {
          kind: "table",
          heads: [...MEMBER_HEADS, say("Grundlage", "Norm")],
          rows: own.map((step) => [step.title.de, standOf(step), step.norm ?? "–"]),
        },
      ];
    }),
    { kind: "paragraph", text: STATE_WORDS },
  ];
  return {
    kind: "CASE_REPORT",
    title: say(`Bericht zum Fall ${facts.reference}`, `Report on case ${facts.reference}`),
    is: [
      say(
        "Dies ist eine Übersicht nach dem heutigen Stand, wie diese Seite den Fall sieht.",
        "This is an overview as things stand today, as this side sees the case.",
      ),
      say(
        "Es ist keine Zusage. Voraussichtliche Tage sind Schätzungen; die Behörde entscheidet.",
        "It is no promise. Expected days are estimates; the authority decides.",
      ),
      NO_FORM,
    ],
    from: side === "CENTER" ? centerSpeaks(facts) : companySpeaks(facts),
    to: null,
    parts,
    missing: lacking(parts),
  };
}

function firstDayField({ firstDay, hasStarted, forecast }: LetterFacts) {
  if (firstDay && hasStarted) return [field("Erster Arbeitstag", "First working day", dayOf(firstDay))];
  const planned = firstDay
    ? [field("Erster Arbeitstag geplant", "First working day planned", dayOf(firstDay))]
    : [];
  if (!forecast) return planned;
  const { earliest, latest } = forecast;
  const range = `${dayWords(earliest).de} bis ${dayWords(latest).de}`;
  return [...planned, field("Erster Arbeitstag voraussichtlich", "First working day expected", range)];
}

import type { Mover } from "#app/domains/cases/index.ts";
import type { MilestoneState, Track } from "#app/platform/database/generated/enums.ts";
import { AUTHORITY_DECIDES, bullets, centerSpeaks, companySpeaks, dayOf, dayWords, field } from "./say.ts";
import { heading, lacking, nameOf, NO_FORM, paragraph, PARTIES, say, subheading } from "./say.ts";
import type { LetterContent, LetterFacts, LetterStep, Part, Said, Unavailable } from "./types.ts";

// Papers about the course of a case: which documents, which steps after arrival, how it stands.

const STATES: Record<MilestoneState, Said> = {
  NOT_STARTED: say("noch nicht begonnen", "not begun"),
  RUNNING: say("läuft", "in progress"),
  WAITING: say("wartet", "waiting"),
  DONE: say("erledigt", "done"),
  NOT_NEEDED: say("nicht nötig", "not needed"),
  BLOCKED: say("blockiert", "blocked"),
  FAILED: say("gescheitert", "failed"),
};

/** How a step stands, with the day that matters. */
function standOf({ state, doneOn, dueOn }: Pick<LetterStep, "state" | "doneOn" | "dueOn">): Said {
  const { de, en } = STATES[state];
  if (state === "DONE")
    return doneOn ? say(`${de} am ${dayOf(doneOn)}`, `${en} on ${dayOf(doneOn)}`) : { de, en };
  return dueOn ? say(`${de}, bis ${dayOf(dueOn)}`, `${en}, until ${dayOf(dueOn)}`) : { de, en };
}

const needed = ({ state }: LetterStep) => state !== "NOT_NEEDED";
const DOCUMENT_HEADS = [
  say("Unterlage zum Schritt", "Paper for step"),
  say("Stand", "State"),
  say("Grundlage", "Norm"),
];

function documents(steps: readonly LetterStep[]): Part {
  const rows = steps.map((step) => [step.title, standOf(step), step.norm ?? "–"]);
  return { kind: "table", heads: DOCUMENT_HEADS, rows };
}

/** Which papers one party provides and which come back from authorities. */
export function checklist(facts: LetterFacts, of: "COMPANY" | "CANDIDATE"): LetterContent {
  const wanted = facts.steps.filter((step) => needed(step) && step.evidence);
  const own = wanted.filter(({ party }) => party === of);
  const back = wanted.filter(({ party }) => party === "AUTHORITY");
  // what is over asks for nothing any more
  const bring = facts.steps.filter(
    (step) => needed(step) && step.state !== "DONE" && step.party === of && step.bring.length > 0,
  );
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
          ...bring.flatMap((step): Part[] => [subheading(step.title), bullets(step.bring)]),
        ]
      : []),
    ...(back.length > 0 ? [heading("Von Behörden", "From authorities"), documents(back)] : []),
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
const STEP_HEADS = [
  say("Schritt", "Step"),
  say("Wer", "Who"),
  say("Stand", "State"),
  say("Grundlage", "Norm"),
];

/** Steps with who takes them: a plan that does not say so leaves its reader with the steps of others. */
function stepTable(steps: readonly LetterStep[]): Part {
  const rows = steps.map((step) => [step.title, PARTIES[step.party], standOf(step), step.norm ?? "–"]);
  return { kind: "table", heads: STEP_HEADS, rows };
}

/** The first months after arrival, for the person and each member of the family. */
export function settlementPlan(facts: LetterFacts): LetterContent {
  const own = facts.steps.filter(
    (step) => needed(step) && step.track === "ONBOARDING" && step.party !== "CENTER",
  );
  const { center } = facts;
  const parts: Part[] = [
    heading(nameOf(facts), "You"),
    stepTable(own),
    ...(facts.family ?? []).flatMap(({ name, relation, steps }): Part[] => [
      heading(`${name} (${relation.de})`, relation.en),
      {
        kind: "table",
        heads: MEMBER_HEADS,
        rows: steps.map((step) => [step.title, standOf(step)]),
      },
    ]),
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
      return [heading(TRACKS[track].de, TRACKS[track].en), stepTable(own)];
    }),
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

import type {
  Industry,
  QualificationKind,
  RecognitionState,
  Situation,
} from "#app/platform/database/generated/enums.ts";
import type { PlanFlag, TemplateId } from "../templates/types.ts";
import { livesInGermany } from "./residence.ts";

/** The routes a case can be run by, in the order in which they are offered to the advisor. */
export const CASE_ROUTES = [
  "free-movement",
  "4a-current",
  "16a-1",
  "16a-2",
  "16d-1",
  "18a",
  "18b",
  "18g-1-standard",
  "18g-1-shortage",
  "18g-1-entrant",
  "18g-2-it",
  "16d-3",
  "19c-2-beschv-6",
  "16g",
  "19d",
  "60c",
  "60d",
  "32-beschv",
] as const;
export type CaseRoute = (typeof CASE_ROUTES)[number];

/** What the check says about its recommended route; null where it recommends none. */
export type CheckedRoute = {
  routeId: string;
  fastTrack: "open" | "not_open" | "ask_authority";
  consent: "required" | "not_required" | "unknown";
} | null;

/** What a plan depends on beside the route. */
export interface PlanInput {
  situation: Situation;
  residenceCountry: string | null;
  /** may enter without a visa and ask for the title here, § 41 Abs. 1 AufenthV */
  visaFree: boolean;
  qualification: QualificationKind;
  recognition: RecognitionState;
  /** of the vacancy */
  isco08: string;
  regulated: boolean;
  /** the job is vocational training */
  training: boolean;
  housingHelp: boolean;
  relocationHelp: boolean;
  /** of the company */
  industry: Industry;
}

/** Route, procedure and template of a case, and how the route was found. */
export interface CasePlan {
  routeId: CaseRoute;
  fastTrack: boolean;
  template: TemplateId;
  flags: ReadonlySet<PlanFlag>;
  basis: "check" | "situation" | "advisor";
}

// § 81a(1) names §§ 16a, 16d, 18a, 18b, 18g; § 19c(2) comes by § 81a(5)
const FAST_TRACK_ROUTES: readonly CaseRoute[] = [
  "16a-1",
  "16a-2",
  "16d-1",
  "18a",
  "18b",
  "18g-1-standard",
  "18g-1-shortage",
  "18g-1-entrant",
  "18g-2-it",
  "16d-3",
  "19c-2-beschv-6",
];
const WITHOUT_CONSENT: readonly CaseRoute[] = [
  "free-movement",
  "4a-current",
  "16a-2",
  "18g-1-standard",
  ...(["16g", "19d", "60c", "60d"] as const),
];
const DEGREE_ROUTES: readonly CaseRoute[] = ["18b", "18g-1-standard", "18g-1-shortage", "18g-1-entrant"];
const BLUE_CARD_ROUTES: readonly CaseRoute[] = [
  ...(["18g-1-standard", "18g-1-shortage", "18g-1-entrant", "18g-2-it"] as const),
];
const SCHOOL_TITLE_ROUTES: readonly CaseRoute[] = ["16a-1", "16a-2"];
const TRAINING_ROUTES: readonly CaseRoute[] = [...SCHOOL_TITLE_ROUTES, "16g", "60c"];
/** work without a title: by permission of the immigration office, or with a Duldung of their own */
const PERMIT_ROUTES: readonly CaseRoute[] = ["32-beschv", "60c", "60d"];
const IDENTITY_ROUTES: readonly CaseRoute[] = ["16g", "60c", "60d"];
/** situations whose title lets people work and was given for something else */
const BRIDGING: readonly Situation[] = ["TEMPORARY_PROTECTION", "GRADUATE", "STUDENT"];
// § 6(1) BeschV asks for no confirmed qualification in ICT occupations
const ICT_GROUPS = ["133", "25", "35"];
// § 28a(4) SGB IV: the branches of our list that owe a report before work begins
const IMMEDIATE_REPORT: readonly Industry[] = ["CONSTRUCTION", "HOSPITALITY", "TRANSPORT"];

/** Whether a text names a route a case can be run by. */
export function isCaseRoute(id: string): id is CaseRoute {
  return (CASE_ROUTES as readonly string[]).includes(id);
}

/** Whether § 81a AufenthG can serve this route for this person: only before entry. */
export function fastTrackPossible(routeId: CaseRoute, input: PlanInput): boolean {
  return !livesInGermany(input) && FAST_TRACK_ROUTES.includes(routeId);
}

/** Who may enter without a visa rarely gains by the fast track, which is made for the visa. */
function fastTrackUsual(routeId: CaseRoute, input: PlanInput): boolean {
  return fastTrackPossible(routeId, input) && !input.visaFree;
}

/**
 * Chooses route and template at the start of a case: what the check recommends, else what usually serves the person's
 * situation. The advisor looks at the second kind and may change it while nothing is done.
 */
export function planCase(input: PlanInput, checked: CheckedRoute): CasePlan {
  if (checked !== null && isCaseRoute(checked.routeId)) {
    const fastTrack = checked.fastTrack !== "not_open" && fastTrackUsual(checked.routeId, input);
    const consent = checked.consent !== "not_required";
    return build(input, checked.routeId, fastTrack, consent, "check");
  }
  const routeId = usualRoute(input);
  return build(input, routeId, fastTrackUsual(routeId, input), needsConsent(routeId), "situation");
}

/** The plan for a route an advisor chose; `fastTrack` is dropped where § 81a AufenthG cannot serve it. */
export function planForRoute(input: PlanInput, routeId: CaseRoute, fastTrack: boolean): CasePlan {
  const possible = fastTrack && fastTrackPossible(routeId, input);
  return build(input, routeId, possible, needsConsent(routeId), "advisor");
}

const needsConsent = (routeId: CaseRoute) => !WITHOUT_CONSENT.includes(routeId);

function usualRoute({ situation, qualification, recognition, training }: PlanInput): CaseRoute {
  if (situation === "EU_CITIZEN" || situation === "RETURNEE" || situation === "COMMUTER")
    return "free-movement";
  if (situation === "TEMPORARY_PROTECTION") return "4a-current";
  if (situation === "ASYLUM_PROCEDURE") return "32-beschv";
  // a title and a Duldung for training ask the same; the title is the stronger paper (§ 16g AufenthG)
  if (situation === "TOLERATED") return training ? "16g" : "32-beschv";
  if (training) return "16a-1";
  if (recognition === "PARTIAL") return "16d-1";
  if (qualification === "ACADEMIC") return "18b";
  return qualification === "VOCATIONAL" ? "18a" : "19c-2-beschv-6";
}

function templateOf(input: PlanInput, routeId: CaseRoute, fastTrack: boolean): TemplateId {
  const noChange = routeId === "free-movement" || routeId === "4a-current";
  if (noChange && input.situation === "COMMUTER") return "commuter";
  if (routeId === "free-movement") return "free-movement";
  if (PERMIT_ROUTES.includes(routeId)) return "work-permit";
  if (routeId === "4a-current" || routeId === "16g" || routeId === "19d" || livesInGermany(input))
    return "in-germany";
  if (fastTrack) return "fast-track";
  return input.visaFree ? "visa-free" : "visa";
}

function build(
  input: PlanInput,
  routeId: CaseRoute,
  fastTrack: boolean,
  consent: boolean,
  basis: CasePlan["basis"],
): CasePlan {
  const template = templateOf(input, routeId, fastTrack);
  return { routeId, fastTrack, template, basis, flags: flagsFor(input, routeId, template, consent) };
}

function flagsFor(
  input: PlanInput,
  routeId: CaseRoute,
  template: TemplateId,
  consent: boolean,
): ReadonlySet<PlanFlag> {
  const abroad = !livesInGermany(input);
  const partnership = routeId === "16d-3";
  const measure = routeId === "16d-1";
  const training = TRAINING_ROUTES.includes(routeId);
  const permit = template === "work-permit";
  const recognised = input.recognition === "EQUIVALENT" || input.situation === "GRADUATE";
  // with measure or partnership licence and equivalence are the aim of the stay, in training of the years to come
  const licence = input.regulated && !partnership && !measure && !training;
  const equivalence = routeId === "18a" && !recognised && !licence;
  // the notice of partial equivalence is the condition of a measure
  const notice = measure && input.recognition !== "PARTIAL";
  const evaluated = recognised || input.recognition === "COMPARABLE";
  const ict = ICT_GROUPS.some((group) => input.isco08.startsWith(group));
  const newcomer = abroad && input.situation !== "RETURNEE" && template !== "commuter";
  const movesHere = ["fast-track", "visa", "visa-free", "free-movement"].includes(template);
  const bridges = routeId === "4a-current" && BRIDGING.includes(input.situation);
  const facts: Record<PlanFlag, boolean> = {
    third_country: routeId !== "free-movement",
    lives_abroad: abroad && template !== "commuter",
    moves: movesHere || (template !== "commuter" && (input.housingHelp || input.relocationHelp)),
    new_to_germany: newcomer,
    known_in_germany: !newcomer,
    agency_consent: consent,
    licence,
    equivalence,
    recognition_procedure: (licence && !recognised) || equivalence || notice,
    degree_evaluation: DEGREE_ROUTES.includes(routeId) && !evaluated && !licence,
    confirmation: partnership || (routeId === "19c-2-beschv-6" && !ict),
    partnership,
    title_change: template === "in-germany" && routeId !== "4a-current",
    housing_help: input.housingHelp,
    immediate_report: IMMEDIATE_REPORT.includes(input.industry),
    measure,
    recognition_goal: measure || partnership,
    training,
    training_language: SCHOOL_TITLE_ROUTES.includes(routeId),
    studies: input.situation === "STUDENT",
    identity: IDENTITY_ROUTES.includes(routeId),
    work_permit: routeId === "32-beschv" || routeId === "60d",
    training_toleration: routeId === "60c",
    job_toleration: routeId === "60d",
    stay_paths: permit,
    limited_title: routeId !== "free-movement" && !permit && !training && !bridges,
    title_bridges: bridges,
    blue_card: BLUE_CARD_ROUTES.includes(routeId),
    skilled: routeId === "18a" || routeId === "18b",
    job_ended: false,
  };
  return new Set((Object.keys(facts) as PlanFlag[]).filter((flag) => facts[flag]));
}

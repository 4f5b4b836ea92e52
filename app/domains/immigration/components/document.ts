import type { Block, Item, Paragraph, TableRow } from "#app/platform/pdf/index.ts";
import type { CriterionView, ResultView, RouteView, StepView } from "../view.ts";
import { bullets, heading, norm, paragraph, type ResultWords } from "./document-blocks.ts";
import { against, family, outlook, startNow } from "./document-outlook.ts";
import { verdictOf } from "./verdict-of.ts";
import {
  amountWords,
  dayAndLaw,
  durationSentences,
  factNames,
  lastDay,
  nearAndFar,
  nextSteps,
  timeWords,
  verdictTitle,
} from "./wording.ts";

const SHAPES = { met: "done", unknown: "unclear", not_met: "refused", not_applicable: "unclear" } as const;
const ROUTE_SHAPES = {
  open: "done",
  unknown: "unclear",
  blocked: "refused",
  not_applicable: "refused",
  not_in_force: "refused",
} as const;

/** A result for paper: everything the page folds away or shows beside each other, in the order in which it is read. */
export function resultBlocks(view: ResultView, words: ResultWords, about?: string): Block[] {
  const { check: t, locale } = words;
  const { route } = verdictOf(view);
  const { near, far } = nearAndFar(
    view.routes.filter(({ id }) => id !== route?.id),
    route !== null,
  );
  const goesOn = route?.status === "open" || route?.status === "unknown";
  const mayStart = startNow(view.startNow, words);
  // for people abroad it follows from the way, and is one sentence
  const isHere = view.startNow?.brief === false;
  const rules = t("pdf.rules", { version: view.rulesetVersion });
  return [
    paragraph([about, dayAndLaw(view, t, locale), rules].filter(Boolean).join(" · "), "kicker"),
    heading(1, verdictTitle(view, t)),
    paragraph(nextSteps(view, t, locale), "lead"),
    paragraph(t("verdict.decides"), "muted"),
    ...(view.warnings.length > 0 ? [heading(2, t("result.warnings")), ...bullets(view.warnings)] : []),
    ...(isHere ? mayStart : []),
    ...(route ? mainWay(route, view.recommendedBecause, view.prospects.against, words) : []),
    ...(goesOn ? [...steps(view.fastTrack, words), ...fees(view.fastTrack.fees, words)] : []),
    ...durations(view.fastTrack.duration, words),
    ...(isHere ? [] : mayStart),
    ...(goesOn ? [...family(view.prospects.family, words), ...duties(view.duties, words)] : []),
    ...outlook(view.prospects, words),
    ...ways(t("result.others"), near, words),
    ...ways(t("pdf.far"), far, words),
  ];
}

function mainWay(
  route: RouteView,
  because: readonly string[],
  reasonsAgainst: ResultView["prospects"]["against"],
  words: ResultWords,
): Block[] {
  const { check: t } = words;
  return [
    heading(2, route.status === "open" ? t("result.why") : t("result.whyUnclear")),
    ...bullets(because),
    { kind: "list", items: route.criteria.map((criterion) => condition(criterion, words)) },
    ...(route.remedies.length > 0 ? [heading(3, t("result.opens")), ...bullets(route.remedies)] : []),
    ...against(reasonsAgainst, words),
  ];
}

function condition({ state, sentence, norms }: CriterionView, words: ResultWords): Item {
  return {
    sign: { shape: SHAPES[state], word: words.enums(`CriterionState.${state}`) },
    body: [{ text: sentence }],
    margin: [{ text: norm(norms.join("; "), words), tone: "small" }],
  };
}

function steps({ steps: all, authority }: ResultView["fastTrack"], words: ResultWords): Block[] {
  const { check: t } = words;
  if (all.length === 0) return [];
  const competent =
    authority && t(authority.sure ? "result.authority" : "result.authorityUnsure", { name: authority.name });
  return [
    heading(2, t("result.steps")),
    ...(authority && competent
      ? [paragraph([{ text: `${competent} (` }, { text: authority.norm, lang: "de" }, { text: ")" }])]
      : []),
    { kind: "list", ordered: true, items: all.map((step) => stepItem(step, words)) },
  ];
}

function stepItem({ text, party, statutory, documents, norm: basis }: StepView, words: ResultWords): Item {
  const { check: t } = words;
  return {
    body: [
      { text, tone: "strong" },
      {
        text: [t(`result.party.${party}`), statutory && timeWords(statutory, t)].filter(Boolean).join(" · "),
        tone: "muted",
      },
      ...(documents.length > 0
        ? [{ text: `${t("result.documents")}: ${documents.join(", ")}`, tone: "muted" as const }]
        : []),
    ],
    margin: [{ text: norm(basis, words), tone: "small" }],
  };
}

const PAYERS = ["employer", "worker"] as const;

/** Fees by payer, each with its sum, and all together. */
function fees(all: ResultView["fastTrack"]["fees"], words: ResultWords): Block[] {
  const { check: t, locale } = words;
  if (all.length === 0) return [];
  const amount = (some: typeof all) => [{ text: amountWords(some, t, locale) }];
  const perPayer = PAYERS.map((payer) => ({ payer, owed: all.filter((fee) => fee.payer === payer) }));
  const paying = perPayer.filter(({ owed }) => owed.length > 0);
  const rows = paying.flatMap(({ payer, owed }): TableRow[] => [
    ...owed.map((fee) => ({
      cells: [
        [{ text: fee.text }, { text: norm(fee.norm, words), tone: "small" as const }],
        [{ text: t(`result.payer.${payer}`) }],
        amount([fee]),
      ],
    })),
    {
      sum: true,
      cells: [[{ text: t("pdf.sum", { payer: t(`result.payer.${payer}`) }) }], [], amount(owed)],
    },
  ]);
  const total: TableRow = { sum: true, cells: [[{ text: t("pdf.total") }], [], amount(all)] };
  const columns = [
    { head: t("result.fee"), width: 9 },
    { head: t("pdf.pays"), width: 3 },
    { head: t("result.amount"), width: 4, amounts: true },
  ];
  return [
    heading(2, t("result.fees")),
    { kind: "table", columns, rows: paying.length > 1 ? [...rows, total] : rows },
  ];
}

function durations(
  duration: ResultView["fastTrack"]["duration"],
  { check: t, locale }: ResultWords,
): Block[] {
  if (!duration?.fastTrack) return [];
  const end = lastDay(duration);
  const span = (label: string, { daysToFrom, daysToUntil }: NonNullable<typeof duration.fastTrack>) => ({
    label,
    from: daysToFrom / end,
    until: daysToUntil === null ? null : daysToUntil / end,
  });
  return [
    heading(2, t("timeline.title")),
    {
      kind: "spans",
      spans: [
        span(t("timeline.fastTrack"), duration.fastTrack),
        span(t("timeline.regular"), duration.regular),
      ],
    },
    ...bullets(durationSentences(duration, t, locale)),
    paragraph(t("timeline.note"), "muted"),
  ];
}

function duties(all: ResultView["duties"], words: ResultWords): Block[] {
  return PAYERS.flatMap((party): Block[] => {
    const owed = all.filter((duty) => duty.party === party);
    if (owed.length === 0) return [];
    const items = owed.map(({ text, norm: basis }): Item => ({
      body: [{ text }],
      margin: [{ text: norm(basis, words), tone: "small" }],
    }));
    return [heading(2, words.check(`result.duties.${party}`)), { kind: "list", items }];
  });
}

function ways(title: string, routes: readonly RouteView[], words: ResultWords): Block[] {
  if (routes.length === 0) return [];
  return [heading(2, title), { kind: "list", items: routes.map((route) => way(route, words)) }];
}

/** Another way in short: the first obstacle, and what would open it. */
function way(route: RouteView, words: ResultWords): Item {
  const { check: t, enums } = words;
  const obstacle = route.criteria.find(({ state }) => state === "not_met");
  const lines: string[] = [];
  if (obstacle) lines.push(obstacle.sentence);
  if (route.status === "unknown")
    lines.push(
      route.missing.length > 0 ? t("result.facts", { facts: factNames(route.missing, t) }) : route.because,
    );
  if (route.remedies.length > 0) lines.push(`${t("result.opens")}: ${route.remedies.join(" ")}`);
  return {
    sign: { shape: ROUTE_SHAPES[route.status], word: enums(`RouteStatus.${route.status}`) },
    body: [
      { text: route.name, tone: "strong" },
      ...lines.map((text): Paragraph => ({ text, tone: "muted" })),
    ],
    margin: [{ text: norm(route.norm, words), tone: "small" }],
  };
}

import type { Block, Item, Paragraph, TableRow } from "#app/platform/pdf/index.ts";
import type { CitedView, ComparedWay, FamilyView, ProspectsView, SourcedView } from "../prospects/view.ts";
import type { StartNowView } from "../start-now/view.ts";
import type { Confidence } from "../parameters/types.ts";
import { bullets, heading, norm, paragraph, type ResultWords } from "./document-blocks.ts";
import { comparedFacts, factNames, familyFees, inTables } from "./wording.ts";

interface Sentence extends CitedView {
  /** where it is from, if that is not the text of the law */
  source?: string | null;
}

/** A sentence with the norm in the margin. */
function cited({ text, norm: basis, source }: Sentence, words: ResultWords): Item {
  const margin: Paragraph[] = [{ text: norm(basis, words), tone: "small" }];
  if (source) margin.push({ text: source, tone: "small" });
  return { body: [{ text }], margin };
}

/** A sentence about prospects or the family, as the page says how sure it is. */
function sourced({ text, norm: basis, confidence }: SourcedView, { check: t, law }: ResultWords): Sentence {
  const source =
    confidence === "law" ? null : t("compare.sure", { confidence: law(`confidence.${confidence}`) });
  return { text, norm: basis, source };
}

const citedList = (sentences: readonly Sentence[], words: ResultWords): Block[] =>
  sentences.length === 0
    ? []
    : [{ kind: "list", items: sentences.map((sentence) => cited(sentence, words)) }];

const sourcedList = (sentences: readonly SourcedView[], words: ResultWords): Block[] =>
  citedList(
    sentences.map((sentence) => sourced(sentence, words)),
    words,
  );

/** What speaks against the recommended way. */
export function against(reasons: ProspectsView["against"], words: ResultWords): Block[] {
  const { check: t } = words;
  if (reasons === null) return [];
  return [
    heading(3, t("compare.against")),
    ...(reasons.length > 0 ? citedList(reasons, words) : [paragraph(t("compare.nothingAgainst"))]),
  ];
}

/** Whether somebody who is here may start at once. */
export function startNow(view: StartNowView | null, words: ResultWords): Block[] {
  if (view === null) return [];
  const { check: t, law } = words;
  const { verdict, because, norms, unsure, permission, missing, next, times, notes, brief } = view;
  const consent =
    permission?.from === "immigration_office" ? t(`startNow.consent.${permission.baConsent}`) : null;
  const needed = permission && [t(`startNow.from.${permission.from}`), consent].filter(Boolean).join(", ");
  const from = (sure: Confidence | null) => sure && t("startNow.unsure", { sure: law(`confidence.${sure}`) });
  const lines = (title: string, all: readonly (CitedView & { unsure: Confidence | null })[]): Block[] =>
    all.length === 0
      ? []
      : [
          heading(3, title),
          ...citedList(
            all.map((line) => ({ ...line, source: from(line.unsure) })),
            words,
          ),
        ];
  return [
    heading(2, t("startNow.title")),
    paragraph(t(`startNow.verdict.${verdict}`), "strong"),
    ...citedList([{ text: because, norm: norms.join("; "), source: from(unsure) }], words),
    ...(brief
      ? []
      : [
          ...(needed ? [paragraph(`${t("startNow.permission")}: ${needed}`)] : []),
          ...(missing.length > 0 ? [paragraph(t("result.facts", { facts: factNames(missing, t) }))] : []),
          ...lines(t("startNow.next"), next),
          ...lines(
            t("startNow.times"),
            times.map((time) => ({ ...time, text: `${t(`startNow.kind.${time.kind}`)}: ${time.text}` })),
          ),
          ...lines(t("startNow.notes"), notes),
        ]),
  ];
}

/** Ways side by side, one row for each thing that tells them apart. */
function comparison(ways: readonly ComparedWay[], words: ResultWords): Block {
  const { check: t, law } = words;
  const facts = ways.map((way) => comparedFacts(way, t, law));
  const title = ({ name, isRecommended }: ComparedWay) =>
    isRecommended ? `${name} (${t("compare.recommended")})` : name;
  const rows = (facts[0] ?? []).map(({ head }, row): TableRow => ({
    cells: [
      [{ text: head, tone: "strong" }],
      ...facts.map((ofWay): Paragraph[] => {
        const fact = ofWay[row];
        if (!fact) return [];
        const text: Paragraph = { text: fact.text };
        return fact.norm === null ? [text] : [text, { text: norm(fact.norm, words), tone: "small" }];
      }),
    ],
  }));
  const columns = [
    { head: t("compare.aspect"), width: 3 },
    ...ways.map((way) => ({ head: title(way), width: 4 })),
  ];
  return { kind: "table", columns, rows };
}

/** Where the open ways lead: side by side with what tells it apart, then the one to take in whole sentences. */
export function outlook({ ways, outlook: taken }: ProspectsView, words: ResultWords): Block[] {
  const { check: t } = words;
  const compared = inTables(ways).map((columns) => comparison(columns, words));
  return [
    ...(compared.length > 0 ? [heading(2, t("compare.title")), ...compared] : []),
    ...(taken
      ? [
          heading(2, t("compare.outlook", { name: taken.name })),
          ...citedList(
            taken.aspects.map((aspect) =>
              sourced({ ...aspect, text: `${t(`compare.${aspect.id}`)}: ${aspect.text}` }, words),
            ),
            words,
          ),
        ]
      : []),
  ];
}

/** Family members who come along. */
export function family(view: FamilyView | null, words: ResultWords): Block[] {
  if (view === null) return [];
  const { check: t, locale } = words;
  const fees = familyFees(view, t, locale);
  return [
    heading(2, t("family.title")),
    ...sourcedList(view.conditions, words),
    heading(3, t("family.documents")),
    ...bullets(view.documents.map(({ text }) => text)),
    heading(3, t("family.fees")),
    ...sourcedList(fees, words),
  ];
}

import { formatDate, type Locale } from "#app/i18n/index.ts";
import { resultBlocks, type ResultWords } from "#app/domains/immigration/components/index.ts";
import type { ResultView } from "#app/domains/immigration/index.ts";
import type { Block, PdfContent } from "#app/platform/pdf/index.ts";
import type { AnswerView } from "../page.server.ts";
import { answerWords } from "./answer-words.ts";

export interface CheckDocument {
  view: ResultView;
  answers: readonly AnswerView[];
  /** what the check is about, such as the vacancy */
  about?: string;
  /** address of the check: one that carries the answers, or that of a saved check */
  link: { url: string; kind: "answers" | "saved" };
}

/**
 * A QR code of more bytes has modules smaller than half a millimetre at its size on paper, which a phone does not read
 * from a print; the address stays in the file as a link.
 */
const MOST_BYTES_OF_A_CODE = 900;

/** The result of a check as a document: verdict, way, steps, costs, times, duties, other ways, answers, address. */
export function checkDocument(
  { view, answers, about, link }: CheckDocument,
  words: ResultWords,
): Pick<PdfContent, "lang" | "title" | "footer" | "pageOf" | "blocks"> {
  const { check: t, locale } = words;
  const title = t("pdf.title", { day: formatDate(view.asOf, locale) });
  return {
    lang: locale,
    title,
    footer: [title, about].filter(Boolean).join(" · "),
    pageOf: (page, pages) => t("pdf.page", { page, pages }),
    blocks: [
      ...resultBlocks(view, words, about),
      ...answersBlocks(answers, words, locale),
      ...linkBlocks(link, words),
    ],
  };
}

function answersBlocks(
  answers: readonly AnswerView[],
  { check: t }: Pick<ResultWords, "check">,
  locale: Locale,
): Block[] {
  if (answers.length === 0) return [];
  const columns = [
    { head: t("pdf.fact"), width: 2 },
    { head: t("pdf.answer"), width: 3 },
  ];
  const rows = answers.map((answer) => ({
    cells: [[{ text: t(`facts.${answer.fact}`) }], [{ text: answerWords(answer, t, locale) }]],
  }));
  return [
    { kind: "heading", level: 2, text: t("pdf.answers") },
    { kind: "table", columns, rows },
  ];
}

function linkBlocks({ url, kind }: CheckDocument["link"], { check: t }: Pick<ResultWords, "check">): Block[] {
  const body = [
    { text: [{ text: t(kind === "saved" ? "pdf.saved" : "pdf.open"), url }] },
    { text: t(kind === "saved" ? "pdf.savedNote" : "pdf.openNote"), tone: "muted" as const },
  ];
  const heading: Block = { kind: "heading", level: 2, text: t("pdf.link") };
  if (new TextEncoder().encode(url).length > MOST_BYTES_OF_A_CODE) {
    return [heading, ...body.map((paragraph) => ({ kind: "paragraph" as const, ...paragraph }))];
  }
  return [heading, { kind: "code", data: url, alt: t("pdf.code"), body }];
}

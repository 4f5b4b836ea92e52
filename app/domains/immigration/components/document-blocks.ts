import type { Locale, Translate } from "#app/i18n/index.ts";
import type { Block, Item, Paragraph, Text } from "#app/platform/pdf/index.ts";

/** The words a result is said with; the texts of the law exist in German and English. */
export interface ResultWords {
  check: Translate<"check">;
  law: Translate<"law">;
  enums: Translate<"enums">;
  locale: Locale & ("de" | "en");
}

/** A heading of a document. */
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: "heading", level, text });
/** A paragraph of a document. */
export const paragraph = (text: Text, tone?: Paragraph["tone"]): Block => ({ kind: "paragraph", text, tone });
/** Sentences as a list. */
export const bullets = (sentences: readonly string[]): Block[] =>
  sentences.length === 0
    ? []
    : [{ kind: "list", items: sentences.map((text): Item => ({ body: [{ text }] })) }];

/** Norms are German whatever the language of the text. */
export const norm = (text: string, { locale }: Pick<ResultWords, "locale">): Text =>
  locale === "de" ? text : [{ text, lang: "de" }];

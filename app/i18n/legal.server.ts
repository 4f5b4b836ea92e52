import { legal as ar } from "./ar/legal.ts";
import { legal as de } from "./de/legal.ts";
import { legal as en } from "./en/legal.ts";
import type { Locale } from "./locale.ts";

export interface LegalSection {
  title: string;
  /** jump mark */
  id?: string;
  paragraphs: readonly string[];
  items?: readonly string[];
}

export interface LegalText {
  title: string;
  lead: string;
  sections: readonly LegalSection[];
}

export type LegalPages = Readonly<Record<"imprint" | "privacy" | "accessibility", LegalText>>;

const TEXTS: Record<Locale, LegalPages> = { de, en, ar };

/** A page about the service itself. Long texts that few read: they travel with their page, not with every page's words. */
export function legalText(locale: Locale, page: keyof LegalPages): LegalText {
  return TEXTS[locale][page];
}

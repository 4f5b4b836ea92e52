import { countryName } from "#app/domains/countries/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { languageName } from "../entries/languages.ts";
import { knownItems } from "./import.server.ts";
import { proposeEntries } from "./propose.ts";
import type { EuropassFault } from "./propose.ts";
import { readEuropass } from "./read.ts";
import type { EuropassItem } from "./schema.ts";

/** An item as the page shows it. */
export interface PreviewItem {
  item: EuropassItem;
  /** of a language or country, in the page's language */
  name: string | null;
  /** stands in the profile already */
  there: boolean;
}

export interface EuropassPreviewData {
  items: PreviewItem[];
  faults: EuropassFault[];
}

/** What a file would bring into a profile. Nothing is stored. */
export async function previewEuropass(
  ctx: UserCtx,
  candidateId: string,
  file: Blob,
): Promise<{ ok: true; preview: EuropassPreviewData } | { ok: false; code: string }> {
  const read = readEuropass(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return read;
  const { items, faults } = proposeEntries(read.cv);
  const known = await knownItems(ctx, candidateId, items);
  const nameOf = (item: EuropassItem): string | null => {
    if (item.kind === "languages") return languageName(item.language, ctx.locale);
    return item.kind === "skills" || item.country === null ? null : countryName(item.country, ctx.locale);
  };
  return {
    ok: true,
    preview: {
      items: items.map((item, at) => ({ item, name: nameOf(item), there: known[at] ?? false })),
      faults,
    },
  };
}

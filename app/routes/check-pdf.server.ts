import { checkDocument } from "#app/domains/checks/components/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { Ctx } from "#app/permissions/context.ts";
import { takenAlong } from "#app/platform/http/download.ts";
import { writePdf } from "#app/platform/pdf/index.ts";

/** The texts of the law exist in German and English: who reads another language gets the English ones. */
export const languageOfLaw = ({ locale }: Pick<Ctx, "locale">): "de" | "en" =>
  locale === "de" ? "de" : "en";

/** A check's result as a file to take along. */
export async function checkPdf(ctx: Ctx, content: Parameters<typeof checkDocument>[0]): Promise<Response> {
  const locale = languageOfLaw(ctx);
  const words = {
    check: translator(locale, "check"),
    law: translator(locale, "law"),
    enums: translator(locale, "enums"),
    locale,
  };
  const bytes = await writePdf({
    ...checkDocument(content, words),
    createdAt: ctx.now,
    sender: translator(locale, "shell")("product"),
  });
  return new Response(bytes, {
    headers: takenAlong(`fast-track-check-${content.view.asOf}.pdf`, "application/pdf"),
  });
}

import { useLocale, useT } from "#app/i18n/index.ts";
import type { Hint } from "../templates/laid.ts";
import { speak } from "../templates/own-words.ts";

/** What the center says to a step: an address, opening hours, a page; nothing where it says nothing. */
export function HintText({ hint }: { hint: Hint | null }) {
  const t = useT("forms");
  const locale = useLocale();
  if (hint === null) return null;
  const { text, lang } = speak(hint.text, locale);
  return (
    <div className="stack stack--small">
      <p>
        <strong>{t("centersHint")}</strong>
      </p>
      <p lang={lang === locale ? undefined : lang} dir="auto" className="pre-line">
        {text}
      </p>
      {hint.link === undefined ? null : (
        <p>
          <a href={hint.link} rel="noreferrer" dir="ltr">
            {hint.link.replace(/^https:\/\//, "")}
          </a>
        </p>
      )}
    </div>
  );
}

import { useT } from "#app/i18n/index.ts";

/** Says for whom the reader looks after a case; nothing for their own and for others. */
export function DeputyNote({ name }: { name: string | null }) {
  const t = useT("boards");
  return name === null ? null : <p className="muted small">{t("deputies.standsIn", { name })}</p>;
}

import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { mayMake, slugOf } from "../kinds.ts";
import { letterOfStep } from "../steps.ts";
import type { Mover } from "#app/domains/cases/index.ts";

/** Beside a step that needs a letter: the way to it, for the side that makes it. */
export function StepLetter({ step, side, base }: { step: string; side: Mover; base: string }) {
  const t = useT("letters");
  const kind = letterOfStep(step);
  if (kind === null || !mayMake(side, kind)) return null;
  return (
    <p>
      <Link to={`${base}/${slugOf(kind)}`}>{t("ofStep")}</Link>
    </p>
  );
}

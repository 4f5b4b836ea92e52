import { Form, Link, useSearchParams } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { Button } from "#app/ui/index.ts";
import { listAddress } from "../list-query.ts";
import type { CaseListQuery } from "../list-query.ts";

const FORM = "chosen-cases";

interface Boxes {
  /** how the boxes stand at first */
  chosen: "none" | "all";
  /** the address under which they stand the other way */
  other: string;
}

/** Whether the address ticks all that is shown, and the address that does the opposite. */
export function useBoxes(query: CaseListQuery): Boxes {
  const [search] = useSearchParams();
  const chosen = search.get("choose") === "all" ? "all" : "none";
  const address = listAddress(query);
  return { chosen, other: chosen === "all" ? address : `${address}${address === "?" ? "" : "&"}choose=all` };
}

/** The box of one row; it belongs to the form of `ChosenCases` wherever it stands. */
export function CaseBox({ id, name, chosen }: { id: string; name: string; chosen: Boxes["chosen"] }) {
  const t = useT("boards");
  return (
    <input
      key={chosen}
      type="checkbox"
      form={FORM}
      name="case"
      value={id}
      defaultChecked={chosen === "all"}
      aria-label={t("choose.one", { name })}
      className="bulk__box"
    />
  );
}

/** What can be done with the ticked rows: each leads to a page that says what would happen. */
export function ChosenCases({ boxes }: { boxes: Boxes }) {
  const t = useT("boards");
  return (
    <Form id={FORM} method="get" action="/advisor/cases/reminders" className="bulk no-print">
      <p className="muted">
        {t("choose.lead")}{" "}
        <Link to={boxes.other} preventScrollReset>
          {t(boxes.chosen === "all" ? "choose.none" : "choose.all")}
        </Link>
      </p>
      <div className="row">
        <Button type="submit" variant="secondary">
          {t("choose.remind")}
        </Button>
        <Button type="submit" variant="secondary" formAction="/advisor/cases/hand-over">
          {t("choose.handOver")}
        </Button>
      </div>
    </Form>
  );
}

/** The chosen cases as they travel along with a form. */
export function ChosenFields({ ids }: { ids: readonly string[] }) {
  return ids.map((id) => <input key={id} type="hidden" name="case" value={id} />);
}

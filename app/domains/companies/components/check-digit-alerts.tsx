import { useT } from "#app/i18n/index.ts";
import { Alert } from "#app/ui/index.ts";
import { betriebsnummerChecksOut } from "../betriebsnummer.ts";

/** Warns of every Betriebsnummer whose check digit does not agree; says nothing for the others. */
export function CheckDigitAlerts({ numbers }: { numbers: readonly (string | null)[] }) {
  const t = useT("companies");
  const doubtful = numbers.filter(
    (number): number is string => number !== null && !betriebsnummerChecksOut(number),
  );
  return (
    <>
      {[...new Set(doubtful)].map((number) => (
        <Alert key={number} kind="warning" title={t("warnings.check_digit_title", { number })}>
          <p>{t("warnings.check_digit")}</p>
        </Alert>
      ))}
    </>
  );
}

import { formatNumber, useLocale, useT } from "#app/i18n/index.ts";
import { Field, useWiring, type FieldProps } from "./field.tsx";
import { useFieldValue } from "./form-context.ts";
import { TextInput } from "./text-field.tsx";

/** An amount of euros; shows integer cents as people write them (see `formMoney`). */
export function MoneyField(props: FieldProps) {
  const t = useT("forms");
  const locale = useLocale();
  const wiring = useWiring(props);
  const { typed, saved } = useFieldValue(props.name);
  const savedText =
    typeof saved === "number" ? formatNumber(saved / 100, locale, saved % 100 === 0 ? 0 : 2) : "";
  const unitId = `${wiring.control.id}-unit`;
  const describedBy = [unitId, wiring.control["aria-describedby"] ?? []].flat().join(" ");
  return (
    <Field wiring={wiring} savedText={savedText}>
      <div className="with-unit">
        <TextInput
          {...wiring.control}
          aria-describedby={describedBy}
          type="text"
          inputMode="decimal"
          width="medium"
          dir="ltr"
          shown={typeof typed === "string" ? typed : savedText}
        />
        <span className="with-unit__unit" id={unitId}>
          <span aria-hidden="true">€</span>
          <span className="kern-sr-only">{t("euro")}</span>
        </span>
      </div>
    </Field>
  );
}

import type { ReactNode } from "react";
import type { z } from "zod";
import { LAENDER } from "#app/domains/calendar/index.ts";
import { useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import {
  CheckboxField,
  DateField,
  Form,
  HiddenField,
  MoneyField,
  NumberField,
  SelectField,
  TextField,
  type FormDefaults,
} from "#app/ui/forms/index.ts";
import { LEVELS } from "../rules.ts";
import { OFFER_KINDS, REACHED_LEVELS } from "../schema.ts";
import { useLevelWord } from "./offer-words.tsx";

interface OfferFormProps {
  schema: z.ZodType;
  intent: string;
  values: FormDefaults & { version?: number };
  partners: readonly { id: string; name: string }[];
  submitLabel: string;
  submissionId?: string;
  beside?: ReactNode;
}

/** Everything an offer says. */
export function OfferForm({ partners, ...form }: OfferFormProps) {
  const words = useT("enums");
  const level = useLevelWord();
  const locale = staffLocale(useLocale());
  const levels = (of: typeof LEVELS) => of.map((value) => ({ value, label: level(value) }));
  return (
    <Form {...form} id="offer" labels="offers">
      {form.values.version === undefined ? null : <HiddenField name="version" />}
      <SelectField
        name="kind"
        options={OFFER_KINDS.map((value) => ({ value, label: words(`OfferKind.${value}`) }))}
      />
      <TextField name="title" />
      <TextField name="provider" />
      {partners.length === 0 ? null : (
        <SelectField
          name="partnerId"
          optional
          options={partners.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <SelectField name="fromLevel" optional options={levels(LEVELS)} />
      <SelectField name="toLevel" optional options={levels(REACHED_LEVELS)} />
      <CheckboxField name="online" />
      <TextField name="municipality" optional />
      <SelectField
        name="land"
        optional
        options={LAENDER.map((land) => ({ value: land.code, label: land[locale] }))}
      />
      <DateField name="startsOn" optional />
      <DateField name="endsOn" optional />
      <TextField name="schedule" optional />
      <NumberField name="seats" optional />
      <MoneyField name="costCents" optional />
      <TextField name="funding" optional />
      <TextField name="link" type="url" optional />
    </Form>
  );
}

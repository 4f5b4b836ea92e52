import { useRef, useState, type KeyboardEvent } from "react";
import { useT } from "#app/i18n/index.ts";
import { CheckOption } from "./check-option.tsx";
import { Field, FieldGroup, useWiring, type FieldProps, type Wiring } from "./field.tsx";
import { useFieldValue, useFormContext } from "./form-context.ts";
import type { Choice } from "./form-state.ts";
import { SubmitButton } from "./submit-button.tsx";
import { TextInput } from "./text-field.tsx";
import { choiceText } from "./typed.ts";
import { useHydrated } from "../use-hydrated.ts";
import { useSuggestions } from "./use-suggestions.ts";

interface OccupationFieldProps extends FieldProps {
  /** the title of the saved code */
  savedLabel?: string;
  /** answers GET ?q= with `{ choices: Choice[] }` */
  searchUrl?: string;
  /** the action's intent that answers with suggestions (`formError(…, …, 400, { choices })`), for pages without JavaScript */
  searchIntent?: string;
}

/**
 * A search with suggestions. Posts one text that ends with the code in brackets once something is chosen
 * (see `formOccupation`). Without JavaScript a button searches and the suggestions come as a list to choose from.
 */
export function OccupationField(props: OccupationFieldProps) {
  const { savedLabel, searchUrl = "/api/occupations", searchIntent = "search", ...field } = props;
  const t = useT("forms");
  const wiring = useWiring(field);
  const hydrated = useHydrated();
  const { state } = useFormContext();
  const { typed, saved } = useFieldValue(props.name);
  const savedText =
    typeof saved !== "string" ? "" : savedLabel === undefined ? saved : choiceText(savedLabel, saved);
  const shown = typed === undefined ? savedText : ([typed].flat().at(-1) ?? "");
  const choices = state?.choices?.[props.name];
  return (
    <>
      <Field wiring={wiring} savedText={savedText}>
        <Combobox wiring={wiring} shown={shown} searchUrl={searchUrl} />
        {hydrated ? null : (
          <SubmitButton name="intent" value={searchIntent} unchecked>
            {t("search")}
          </SubmitButton>
        )}
      </Field>
      {choices === undefined || hydrated ? null : <ChoiceList name={props.name} choices={choices} />}
    </>
  );
}

/** The suggestions of the server, for pages without JavaScript. */
function ChoiceList({ name, choices }: { name: string; choices: readonly Choice[] }) {
  const t = useT("forms");
  const wiring = useWiring({ name: `${name}.choice`, label: t("suggestions"), optional: true });
  if (choices.length === 0) return <p>{t("noSuggestions")}</p>;
  return (
    <FieldGroup wiring={wiring} savedText="">
      {choices.map(({ value, label, hint }) => (
        <CheckOption
          key={value}
          kind="radio"
          id={`${wiring.control.id}-${value}`}
          name={name}
          value={choiceText(label, value)}
          label={label}
          hint={hint}
          checked={false}
        />
      ))}
    </FieldGroup>
  );
}

/** WAI-ARIA combobox with a list of suggestions. */
function Combobox({ wiring, shown, searchUrl }: { wiring: Wiring; shown: string; searchUrl: string }) {
  const t = useT("forms");
  const { recheck } = useFormContext();
  const wrapper = useRef<HTMLDivElement>(null);
  const { choices, search, close } = useSuggestions(searchUrl);
  const [active, setActive] = useState(-1);
  const listId = `${wiring.control.id}-list`;
  const optionId = (index: number) => `${listId}-${index}`;
  const open = choices !== null && choices.length > 0;

  const choose = (choice: Choice | undefined) => {
    const input = wrapper.current?.querySelector("input");
    if (!choice || !input) return;
    input.value = choiceText(choice.label, choice.value);
    close();
    setActive(-1);
    recheck(wiring.control.name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setActive((index) => (index + step + choices.length) % choices.length);
    else if (event.key === "Enter" && active >= 0) choose(choices[active]);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={wrapper} className="combobox">
      <TextInput
        {...wiring.control}
        type="text"
        role="combobox"
        autoComplete="off"
        onKeyDown={onKeyDown}
        onInput={({ currentTarget }) => {
          setActive(-1);
          search(currentTarget.value);
        }}
        onBlur={close}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && active >= 0 ? optionId(active) : undefined}
        shown={shown}
      />
      <ul id={listId} role="listbox" aria-label={t("suggestions")} className="combobox__list" hidden={!open}>
        {(choices ?? []).map((choice, index) => (
          <li
            key={choice.value}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            className="combobox__option"
            onPointerDown={(event) => {
              event.preventDefault();
              choose(choice);
            }}
          >
            {choice.label} <span className="muted">{choice.hint ?? choice.value}</span>
          </li>
        ))}
      </ul>
      <p className="kern-sr-only" role="status">
        {choices === null
          ? ""
          : choices.length === 0
            ? t("noSuggestions")
            : t("suggestionCount", { count: choices.length })}
      </p>
    </div>
  );
}

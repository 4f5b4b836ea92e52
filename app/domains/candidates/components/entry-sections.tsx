import type { ReactNode } from "react";
import { useT } from "#app/i18n/index.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Card, Confirm, LinkButton } from "#app/ui/index.ts";
import type { EntryKind } from "../entries/kinds.ts";
import type { ShownEntries } from "../entries/shown.server.ts";
import {
  ExperienceText,
  GuardianText,
  LanguageText,
  QualificationText,
  SituationText,
} from "./entry-texts.tsx";
import { ProvenanceLine } from "./provenance-line.tsx";
import type { ShownProvenance } from "./provenance-line.tsx";

interface SectionsProps {
  entries: ShownEntries;
  /** the page's own address; forms of entries lie below it */
  base: string;
  /** only the center compares entries with the papers */
  mayCheck: boolean;
  asksGuardians: boolean;
}

/** All entries of a person, each to be changed, taken out and, by the center, checked. */
export function EntrySections({ entries, base, mayCheck, asksGuardians }: SectionsProps) {
  const { situation, guardians } = entries;
  const of = { base, mayCheck };
  return (
    <>
      <Section {...of} kind="languages">
        {entries.languages.map((entry) => (
          <Entry key={entry.id} {...of} kind="languages" entry={entry} name={entry.name}>
            <LanguageText entry={entry} />
          </Entry>
        ))}
      </Section>
      <Section {...of} kind="qualifications">
        {entries.qualifications.map((entry) => (
          <Entry key={entry.id} {...of} kind="qualifications" entry={entry} name={entry.proof?.title ?? ""}>
            <QualificationText entry={entry} />
          </Entry>
        ))}
      </Section>
      <Section {...of} kind="experiences">
        {entries.experiences.map((entry) => (
          <Entry key={entry.id} {...of} kind="experiences" entry={entry} name={entry.history?.title ?? ""}>
            <ExperienceText entry={entry} />
          </Entry>
        ))}
      </Section>
      <Section {...of} kind="situation" single>
        {situation === null
          ? []
          : [
              <Entry key={situation.id} {...of} kind="situation" entry={situation} name="">
                <SituationText entry={situation} />
              </Entry>,
            ]}
      </Section>
      {asksGuardians ? (
        <Section {...of} kind="guardians">
          {guardians.map((entry) => (
            <Entry key={entry.id} {...of} kind="guardians" entry={entry} name={entry.name}>
              <GuardianText entry={entry} />
            </Entry>
          ))}
        </Section>
      ) : null}
    </>
  );
}

interface SectionProps {
  kind: EntryKind;
  base: string;
  /** there is at most one */
  single?: boolean;
  children: readonly ReactNode[];
}

function Section({ kind, base, single = false, children }: SectionProps) {
  const t = useT("entries");
  return (
    <Card title={t(`kinds.${kind}.title`)}>
      <p className="muted">{t(`intro.${kind}`)}</p>
      {children.length === 0 ? <p>{t(`kinds.${kind}.empty`)}</p> : <ul className="entries">{children}</ul>}
      {single && children.length > 0 ? null : (
        <LinkButton to={`${base}/${kind}/new`}>{t(`kinds.${kind}.add`)}</LinkButton>
      )}
    </Card>
  );
}

interface EntryProps {
  kind: EntryKind;
  base: string;
  mayCheck: boolean;
  entry: ShownProvenance & { id: string; version: number };
  /** what tells this entry from its neighbours where only a button is heard */
  name: string;
  children: ReactNode;
}

function Entry({ kind, base, mayCheck, entry, name, children }: EntryProps) {
  const t = useT("entries");
  const named = (word: string) => (name === "" ? word : `${word}: ${name}`);
  return (
    <li>
      <div>{children}</div>
      <ProvenanceLine entry={entry} />
      <div className="entry__actions">
        <LinkButton variant="quiet" to={`${base}/${kind}/${entry.id}`} aria-label={named(t("change"))}>
          {t("change")}
        </LinkButton>
        {mayCheck && entry.checkedOn === null ? (
          <ActionButton
            intent="checkEntry"
            labels="entries"
            variant="quiet"
            values={{ kind, entryId: entry.id, version: entry.version }}
            description={name === "" ? undefined : t("checkOf", { entry: name })}
          >
            {t("check")}
          </ActionButton>
        ) : null}
        <Confirm
          quiet
          label={
            <>
              {t("remove")}
              {name === "" ? null : <span className="kern-sr-only">: {name}</span>}
            </>
          }
        >
          <p>{t("removeHint")}</p>
          <ActionButton
            intent="removeEntry"
            values={{ kind, entryId: entry.id }}
            variant="danger"
            description={named(t("remove"))}
          >
            {t("remove")}
          </ActionButton>
        </Confirm>
      </div>
    </li>
  );
}

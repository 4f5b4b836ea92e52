import { plainDate, type PlainDate } from "#app/domains/calendar/index.ts";
import { contradictingPaths } from "../facts/contradictions.ts";
import { FIRST_DAY, type CodeList, type Field } from "../facts/fields.ts";
import { fieldOf, type FactPath, type FactValue } from "../facts/schema.ts";
import { remembered } from "../logic/memo.ts";
import { fact, suppose, type Situation } from "../logic/situation.ts";

/*
 * Values that stand for all others when we ask whether a fact could still change something: both ends of every scale and
 * one member of every group that the rules tell apart. A test holds them against the rules' own tables.
 */

const CODE_SAMPLES: Record<CodeList, readonly string[]> = {
  // Germany, the Union, free movement outside it, a state of § 38 BeschV, the Western Balkans (safe states, too), § 26 Abs. 1, any other.
  country: ["DE", "FR", "CH", "NP", "RS", "US", "IN"],
  // IT and shortage, health and shortage, health alone, ICT alone, school teachers, university teachers, care
  // assistants, other care workers, drivers, none of these.
  isco08: ["2512", "2211", "3221", "3512", "2341", "2310", "5321", "5329", "8332", "9112"],
  kldb2010: [],
  land: [],
};

// Studies, training, recognition, none, tied to a job, research, free to change, humanitarian without and with work, § 104c.
const TITLE_SAMPLES = ["16b", "16a", "16d", "16e", "18a", "18d", "18g", "19", "19c", "25-4a", "25-5", "104c"];

/** Numbers between the ends, where what is known of one window limits the other: the years that the rules ask for. */
const NUMBER_SAMPLES: { readonly [Path in FactPath]?: readonly number[] } = {
  "worker.experience.relevantYearsLast5": [2, 3, 5],
  "worker.experience.relevantYearsLast7": [2, 3, 5, 7],
  "worker.residence.monthsInGermanyLast5Years": [60],
};

function samplesOf(path: FactPath, field: Field, asOf: PlainDate): readonly unknown[] {
  switch (field.kind) {
    case "boolean":
      return [true, false];
    case "choice":
      return field.values;
    case "date":
      return [plainDate(FIRST_DAY), asOf];
    case "number":
      // 0 months stand for an open-ended contract, so the lowest limit is 1.
      return [0, 1, ...(NUMBER_SAMPLES[path] ?? []), field.max];
    case "code":
      return CODE_SAMPLES[field.list];
    case "codes":
      return CODE_SAMPLES[field.list].map((code) => [code]);
    case "text":
      return path === "worker.residence.titleNorm" ? TITLE_SAMPLES : [];
  }
}

/**
 * The situations that arise if a fact that is not known took each of the values that stand for all others. A value that
 * contradicts what is known would be refused, so it decides nothing.
 */
export function suppositions(path: FactPath, situation: Situation): readonly Situation[] {
  return possibleValues(path, situation).map((value) => suppose(situation, path, value));
}

const possibleValues = remembered((path: FactPath, situation): readonly FactValue<FactPath>[] => {
  const values = samplesOf(path, fieldOf(path), situation.asOf) as readonly FactValue<FactPath>[];
  return values.filter((value) => {
    const supposed = suppose(situation, path, value);
    return contradictingPaths((other) => fact(supposed, other)).length === 0;
  });
});

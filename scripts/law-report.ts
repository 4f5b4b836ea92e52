import { berlinDay, plainDate, type PlainDate } from "#app/domains/calendar/index.ts";
import {
  LEGAL_CHANGES,
  lawRegister,
  overdueOn,
  registeredFixed,
  registeredProspects,
  registeredRoutes,
  registeredTimes,
  registeredTitles,
  registeredValues,
  RULES_REVIEWED,
  RULESET_VERSION,
} from "#app/domains/immigration/index.ts";
import { systemClock } from "#app/platform/clock.ts";

/*
 * npm run --silent law:report [-- YYYY-MM-DD]
 * Prints the figures, periods, points and rules of the check with norm, validity, source, last review and expected
 * change, the changes of the law, and what is overdue on that day (today in Berlin if none is given). Exit 1 if anything
 * is overdue.
 */

const say = (...cells: readonly (string | number | null)[]) =>
  process.stdout.write(`${cells.map((cell) => cell ?? "–").join(" | ")}\n`);

const title = (text: string) => process.stdout.write(`\n## ${text}\n`);

const span = (from: PlainDate | null, until: PlainDate | null) => `${from ?? "…"} – ${until ?? "…"}`;

function day(): PlainDate | null {
  const [, , given] = process.argv;
  if (given === undefined) return berlinDay(systemClock.now());
  try {
    return plainDate(given);
  } catch {
    return null;
  }
}

function report(on: PlainDate): void {
  process.stdout.write(`# Law of the check, rules ${RULESET_VERSION}, looked at on ${on}\n`);
  process.stdout.write(
    `Rules and periods were last compared with the text of the law on ${RULES_REVIEWED}.\n`,
  );
  title("Overdue");
  const overdue = overdueOn(on);
  if (overdue.length === 0) say("nothing");
  overdue.forEach(({ id, norm, reason }) => say(id, norm, reason));
  title("Figures: id | norm | value | validity | confidence | source | reviewed | change expected");
  for (const value of registeredValues()) {
    const amount = value.min === value.max ? `${value.min}` : `${value.min}–${value.max}`;
    say(
      value.id,
      value.norm,
      `${amount} ${value.unit}`,
      span(value.from, value.until),
      value.confidence,
      value.source,
      value.reviewed,
      value.expectedChange,
    );
  }
  title("Periods: id | norm | length | binds as | confidence");
  for (const { id, norm, amount, unit, kind, confidence } of registeredTimes()) {
    say(id, norm, amount === null ? "without delay" : `${amount} ${unit}`, kind, confidence);
  }
  title("Points of the Opportunity Card: feature | points | norm");
  const points = lawRegister(on, "en").points;
  if (points === null) say("no table in force");
  else points.rows.forEach((row) => say(row.number, row.points, row.norm));
  title("Numbers and days of the norms: id | norm | value | validity | confidence | source");
  for (const { id, norm, value, unit, from, until, confidence, source } of registeredFixed()) {
    say(
      id,
      norm,
      unit === "date" ? value : `${value} ${unit}`,
      span(from, until ?? null),
      confidence,
      source,
    );
  }
  title("Ways: id | norm | grade | validity | criteria");
  for (const { id, norm, grade, firstDay, lastDay, criteria } of registeredRoutes()) {
    say(id, norm, grade, span(firstDay, lastDay), criteria.map((rule) => rule.id).join(", "));
  }
  title("Rules: way | criterion | norm | source | confidence");
  for (const { id, appliesTo, criteria } of registeredRoutes()) {
    for (const rule of [...appliesTo, ...criteria]) {
      rule.basis.forEach(({ norm, source, confidence }) => say(id, rule.id, norm, source, confidence));
    }
  }
  title("Prospects: way | aspect | rule | norm | confidence");
  for (const { id, ...aspects } of registeredProspects()) {
    for (const [aspect, rule] of Object.entries(aspects))
      say(id, aspect, rule.id, rule.norm, rule.confidence);
  }
  title("Titles held: paragraph | rule | validity | norm | confidence");
  for (const { title: held, name, from, basis } of registeredTitles()) {
    basis.forEach(({ norm, confidence }) => say(held, name, span(from ?? null, null), norm, confidence));
  }
  title("Changes of the law: day | norm | effect | confidence | source");
  for (const { from, notAfter, norm, effect, confidence, source } of LEGAL_CHANGES) {
    say(notAfter ? `${from} … ${notAfter}` : from, norm, effect.en, confidence, source);
  }
  process.exitCode = overdue.length === 0 ? 0 : 1;
}

const on = day();
if (on === null) {
  process.stderr.write("Give a day as YYYY-MM-DD.\n");
  process.exitCode = 2;
} else {
  report(on);
}

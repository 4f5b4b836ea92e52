import { describe, expect, it, test } from "vitest";
import { nextLine, noteLine, timeLine } from "./lines.ts";

describe("what to do next, and where it stands", () => {
  test.each([
    ["copy", "§ 4a Abs. 5 S. 3 Nr. 1, 2 AufenthG", "keep a copy for as long as the person works for you"],
    ["count_days", "§ 16b Abs. 3 AufenthG", "count the days"],
    ["fewer_hours", "§ 4a Abs. 1 S. 2 AufenthG", "A contract of up to 20 hours a week can start at once"],
    [
      "ask_permission",
      "§ 4a Abs. 2, 3, § 39 Abs. 4 AufenthG",
      "permission for this job, with contract or offer",
    ],
    [
      "ask_permission_without_title",
      "§ 4a Abs. 4, § 39 Abs. 4 AufenthG",
      "Do not start before the permission",
    ],
    ["other_title", "§ 39 Nr. 1 AufenthV", "Apply in Germany for a title for this job"],
    ["title_before_end", "§ 81 Abs. 4 S. 1 AufenthG", "It then stays valid until the decision"],
    ["tell_change", "§ 18g Abs. 4, § 82 Abs. 6 AufenthG", "within two weeks"],
    ["apply_here", "§ 41 Abs. 1 S. 2 AufenthV, § 81 Abs. 3, 5a AufenthG", "work does not yet"],
    ["apply_by_claim", "§ 39 Nr. 3 AufenthV, § 5 Abs. 2 AufenthG", "arose only after entry"],
    ["read_title", "§ 4a Abs. 3 S. 1 AufenthG", "every title must show whether work is allowed"],
    ["ask_office", "§ 4a AufenthG", "Ask the immigration office"],
    ["licence", "§ 18 Abs. 2 Nr. 3 AufenthG", "licence to practise"],
  ])("%s: %s", (id, norm, words) => {
    const line = nextLine(id);
    expect(line).toMatchObject({ id, norm, confidence: "law", textKey: `start-now.next.${id}` });
    expect(line.text.en).toContain(words);
  });
});

describe("what is good to know, where it stands, and how sure that is", () => {
  test.each([
    ["certificate", "§ 81 Abs. 5 AufenthG", "law"],
    ["student_jobs", "§ 16b Abs. 3 S. 2 AufenthG", "law"],
    ["related_job", "§ 16d Abs. 2 AufenthG", "law"],
    ["follow_up_card", "§ 20a Abs. 5 AufenthG", "law"],
    ["after_two_years", "§ 16g Abs. 8 S. 2, § 19d Abs. 2 AufenthG", "law"],
    ["card_ordered", "§ 81 Abs. 5a AufenthG", "law"],
    ["unclear_identity", "§ 60b Abs. 5 S. 2 AufenthG", "law"],
    ["own_fault", "§ 60a Abs. 6 S. 1 Nr. 1, 2 AufenthG", "law"],
    ["duldung_should", "§ 60a Abs. 5b S. 1 AufenthG", "law"],
    ["gestattung_must", "§ 61 Abs. 2 S. 1 AsylG", "law"],
    ["reception", "§ 61 Abs. 1 AsylG", "law"],
    // the wording before 12 June 2026 is not in the text read
    ["reception_before", "§ 61 Abs. 1 AsylG", "general"],
    ["short_term_permit", "§ 17 Abs. 3 AufenthV, § 15d BeschV", "law"],
    // which professions there are stands in their own laws
    ["licence", "§ 18 Abs. 2 Nr. 3 AufenthG", "general"],
  ])("%s: %s (%s)", (id, norm, confidence) => {
    expect(noteLine(id)).toMatchObject({ id, norm, confidence, textKey: `start-now.note.${id}` });
  });

  it("says of the Union's list what the check says of it", () => {
    expect(noteLine("union_list")).toMatchObject({
      norm: "§ 60a Abs. 6 S. 1 Nr. 3, § 104 Abs. 18 AufenthG",
      textKey: "safe-origin.met_union_list",
    });
  });
});

describe("how long it takes", () => {
  test.each([
    ["consent", "statutory", "§ 36 Abs. 2 S. 1 BeschV", "nach 2 Wochen"],
    ["consent_blue_card", "statutory", "§ 36 Abs. 2 S. 2 BeschV", "nach 1 Woche"],
    ["blue_card_pause", "statutory", "§ 18g Abs. 4 S. 2 AufenthG", "für 30 Tage"],
    ["apply_within", "statutory", "§ 41 Abs. 3 S. 1 AufenthV", "innerhalb von 90 Tagen"],
    ["office", "none", "§ 4a AufenthG", "wie lange sie zurzeit braucht"],
  ])("%s: %s (%s)", (id, kind, norm, words) => {
    const time = timeLine(id);
    expect(time).toMatchObject({ id, kind, norm, confidence: "law" });
    expect(time.text.de).toContain(words);
  });
});

test.each([
  ["next", nextLine],
  ["note", noteLine],
  ["time", timeLine],
])("a line of kind %s that no rule knows is named as a mistake", (kind, lineOf) => {
  expect(() => lineOf("nothing")).toThrow(`no ${kind} nothing`);
});

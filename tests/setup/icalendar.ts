/** One entry of a calendar: its properties by name, parameters included ("DTSTART;VALUE=DATE"). */
export type CalendarEntry = Readonly<Record<string, string>>;

/**
 * Reads a calendar as strictly as RFC 5545 words it: lines end in CRLF and have at most 75 octets (3.1), begin and end
 * match (3.4), VERSION and PRODID stand in it (3.6), every entry has one UID and DTSTAMP, DTSTART and an end after it of
 * the same kind (3.6.1), instants are UTC.
 * @throws with the rule that is broken
 */
export function readCalendar(file: string): { head: CalendarEntry; entries: CalendarEntry[] } {
  if (!file.endsWith("\r\n") && !file.endsWith("END:VCALENDAR")) throw new Error("no end");
  const physical = file.replace(/\r\n$/, "").split("\r\n");
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break: ${line}`);
    const octets = Buffer.byteLength(line, "utf8");
    if (octets > 75) throw new Error(`${octets} octets: ${line}`);
    if (line.includes("\ufffd")) throw new Error(`a sign was cut: ${line}`);
  }
  const lines = physical.join("\r\n").replaceAll("\r\n ", "").split("\r\n");
  if (lines[0] !== "BEGIN:VCALENDAR" || lines.at(-1) !== "END:VCALENDAR") throw new Error("no calendar");
  const head: Record<string, string> = {};
  const entries: Record<string, string>[] = [];
  let within = head;
  for (const line of lines.slice(1, -1)) {
    const [, name = "", value = ""] = /^([A-Z-]+(?:;[A-Z-]+=[^:]+)?):(.*)$/.exec(line) ?? [];
    if (name === "") throw new Error(`no property: ${line}`);
    if (name === "BEGIN") {
      if (value !== "VEVENT" || within !== head) throw new Error(`unexpected ${line}`);
      entries.push((within = {}));
    } else if (name === "END") {
      if (value !== "VEVENT" || within === head) throw new Error(`unexpected ${line}`);
      checkEntry(within);
      within = head;
    } else if (name in within) throw new Error(`twice: ${name}`);
    else within[name] = value;
  }
  if (head["VERSION"] !== "2.0" || !head["PRODID"]) throw new Error("VERSION and PRODID are required");
  const uids = new Set(entries.map(({ UID }) => UID));
  if (uids.size !== entries.length) throw new Error("a UID stands twice");
  return { head, entries };
}

function checkEntry(entry: Record<string, string>): void {
  if (!entry["UID"]) throw new Error("no UID");
  if (!/^\d{8}T\d{6}Z$/.test(entry["DTSTAMP"] ?? "")) throw new Error("DTSTAMP is an instant in UTC");
  if (!/^\d+$/.test(entry["SEQUENCE"] ?? "")) throw new Error("no SEQUENCE");
  const [start, end] = ["DTSTART;VALUE=DATE", "DTEND;VALUE=DATE"].map((name) => entry[name]);
  const days = start !== undefined && end !== undefined;
  const from = days ? start : entry["DTSTART"];
  const to = days ? end : entry["DTEND"];
  const shape = days ? /^\d{8}$/ : /^\d{8}T\d{6}Z$/;
  if (!shape.test(from ?? "") || !shape.test(to ?? "")) throw new Error(`${from} to ${to}`);
  if ((from ?? "") >= (to ?? "")) throw new Error("ends before it begins");
}

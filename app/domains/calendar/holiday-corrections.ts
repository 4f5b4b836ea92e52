import type { Land } from "./laender.ts";

/** Where the library is wrong or silent: what it must not list, or what it lacks, in which Länder and years (both included). */
type Correction = { laender: readonly Land[]; from: number; until: number; source: string } & (
  { removes: string } | { adds: { monthDay: string; name: string } }
);

const ALWAYS = { from: 1995, until: 9999 };

/** Everything in which our calendar differs from `feiertagejs` 1.5.1. */
export const CORRECTIONS: readonly Correction[] = [
  {
    // The library lists the day for the whole Land, but it holds in mainly Catholic municipalities only.
    laender: ["BY"],
    ...ALWAYS,
    removes: "MARIAHIMMELFAHRT",
    source: "Art. 1 Abs. 1 Nr. 2 FTG (Bayern)",
  },
  {
    // The library lists the day for every year; before 2018 it held in 2017 alone.
    laender: ["HB", "HH", "NI", "SH"],
    from: 1995,
    until: 2016,
    removes: "REFORMATIONSTAG",
    source: "Feiertagsgesetze HB, HH, NI, SH in der Fassung von 2018",
  },
  {
    laender: ["BE"],
    from: 2020,
    until: 2020,
    adds: { monthDay: "05-08", name: "75. Jahrestag der Befreiung" },
    source: "§ 1 Abs. 1 Gesetz über die Sonn- und Feiertage Berlin, Änderung von 2019",
  },
  {
    laender: ["BE"],
    from: 2025,
    until: 2025,
    adds: { monthDay: "05-08", name: "80. Jahrestag der Befreiung" },
    source: "§ 1 Abs. 1 Gesetz über die Sonn- und Feiertage Berlin, Änderung von 2024",
  },
  {
    laender: ["BE"],
    from: 2028,
    until: 2028,
    adds: { monthDay: "06-17", name: "75. Jahrestag des Volksaufstandes in der DDR" },
    source: "§ 1 Abs. 1 Gesetz über die Sonn- und Feiertage Berlin, Änderung von 2024",
  },
];

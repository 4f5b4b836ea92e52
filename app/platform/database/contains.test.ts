import { expect, it } from "vitest";
import { containsText } from "./contains.ts";

it.each([
  [" Klinik ", "Klinik"],
  ["100 %", "100 \\%"],
  ["a_b", "a\\_b"],
  ["a\\b", "a\\\\b"],
])("%s → %s", (text, contains) => expect(containsText(text)).toEqual({ contains, mode: "insensitive" }));

import { expect, test } from "vitest";
import { firstAdminSchema } from "./first-admin.ts";

const ADMIN = { email: "betrieb@land.example", password: "ein langes Passwort" };
const CENTER = {
  name: "Welcome Center Bremen",
  slug: "bremen",
  land: "HB",
  email: "info@bremen.example",
  phone: "0421 1234",
};

test.each([
  [{ email: "kein" }, "invalid_email"],
  [{ password: "zu kurz" }, "too_short:12"],
  [{ password: "aaaaaaaaaaaaaa" }, "too_simple"],
  [{ center: { ...CENTER, land: "XX" } }, "invalid_choice"],
  [{ center: { ...CENTER, slug: undefined } }, "required"],
])("%j is refused as %s", (more, code) => {
  const parsed = firstAdminSchema.safeParse({ ...ADMIN, ...more });
  expect(parsed.error?.issues.map(({ message }) => message)).toEqual([code]);
});

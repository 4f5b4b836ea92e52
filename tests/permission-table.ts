// What every role gets at every door, written by hand. A missing or superfluous line fails
// (tests/integration/permissions/doors.db.test.ts), and so does every wrong cell.
//
// Columns:  public hrAdmin hrMember representative advisor desk centerAdmin auditor partner candidate operator
//
// GET: the status of the page for a record of the own tenant (tests/factories/basics.ts).
// POST: one line per intent; the form holds nothing but the intent, so that 400 means "let in, and then the form
// was refused". 302 for the public leads to the sign-in. `foreign` is a form that would pass: posted to a record
// of another tenant it must meet 404.

export interface Line {
  /** eleven states, one per role */
  cells: string;
  /** POST doors with a record in the address: a complete form */
  foreign?: Record<string, string | string[]>;
}

const get = (cells: string): Line => ({ cells });
const post = (cells: string, foreign?: Line["foreign"]): Line => ({ cells, foreign });

export const PERMISSION_TABLE: Record<string, Line> = {
  // public
  "GET /": get("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /imprint": get("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /privacy": get("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /accessibility": get("200 200 200 200 200 200 200 200 200 200 200"),
  "POST /language choose": post("400 400 400 400 400 400 400 400 400 400 400"),
  "GET /*": get("404 404 404 404 404 404 404 404 404 404 404"),
};

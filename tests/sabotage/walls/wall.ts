/** One wall, how it is taken down in the source, and the tests that must notice. */
export interface Wall {
  name: string;
  file: string;
  find: string;
  replace: string;
  /** test files; the database ones run on the embedded engine unless `engine` says otherwise */
  tests: readonly string[];
  /** a pattern of the tests' names, where few of them suffice */
  only?: string;
  engine?: "postgres";
}

/** The database tests of one subject, by name. */
export const dbTests = (name: string): string[] => [`tests/integration/permissions/${name}.db.test.ts`];

export const ABILITY_TESTS = ["app/permissions/ability.test.ts"];

/** In place of a wall that is simply left out. */
export const NOTHING = "";

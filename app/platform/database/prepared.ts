import type { SqlQuery } from "@prisma/driver-adapter-utils";

/** Statements looked out for at once; texts that vary (lists of ids) must not fill the memory. */
const WATCHED = 2000;
/** A search's best plan depends on what is searched for. */
const SEARCH = /\bI?LIKE\b/;

interface Wish {
  /** so many times asked, and a statement gets its name */
  after: number;
  /** so many names, for each connection keeps the plans of all of them: about 80 kB each */
  most: number;
}

/**
 * Names for the statements that are asked again and again: PostgreSQL reads and plans a named one once a connection, which
 * takes longer than running it where it joins twenty tables. Searches and all others have none and are planned each time.
 * @returns the name, or "" for none
 */
export function statementNames({ after, most }: Wish): (query: Pick<SqlQuery, "sql">) => string {
  const names = new Map<string, string>();
  const asked = new Map<string, number>();
  return ({ sql }) => {
    const name = names.get(sql);
    if (name !== undefined) return name;
    if (names.size >= most || SEARCH.test(sql)) return "";
    const times = (asked.get(sql) ?? 0) + 1;
    if (times < after) {
      if (asked.size >= WATCHED) asked.clear();
      asked.set(sql, times);
      return "";
    }
    asked.delete(sql);
    names.set(sql, `often_${names.size + 1}`);
    return names.get(sql) ?? "";
  };
}

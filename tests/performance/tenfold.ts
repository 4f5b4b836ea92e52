import { tablesInOrder } from "#app/platform/backup/tables.ts";
import type { Database, ExecuteSql } from "#app/platform/database/engine.ts";

/** Who and what the rows hang on stays as it is: the same people see ten times as much. */
const KEPT = new Set(["Center", "Site", "ServiceArea", "FundingProgramme", "PartnerBody", "User", "Account"]);
/** Machinery, and rows that may be there once per person. */
const LEFT_OUT = new Set([
  ...["Session", "Verification", "TwoFactor", "Invitation", "Membership", "Counter"],
  ...["OutboxEvent", "EventHandling", "DueWork", "MailMessage"],
  ...["NoticeChoice", "CalendarFeed"],
  ...["EscoRelease", "EscoOccupation", "EscoSkill", "EscoOccupationSkill", "JobAd"],
  ...["ProposalDecision", "DeclineGround", "Interview", "CandidateMerge", "CompanyMerge", "Handover"],
  // a pair is kept in order, which copied ids are not, the demo has twins of companies as well; a center has one bank account
  "CandidateDuplicate",
  ...["CompanyDuplicate", "CenterBank"],
  // booked once, and the books have to balance
  ...["PaymentAttempt", "PaymentRefund", "PaymentNotice", "LedgerEntry", "LedgerPosting"],
  ...["SandboxPayment", "SandboxNotice"],
]);
const COPIES = 9;
/** Types of which there is always another value. */
const COUNTABLE = new Set(["text", "varchar", "int4", "date"]);

interface Column {
  name: string;
  type: string;
}

/**
 * Adds nine copies of each row of people's matters. A copy hangs on the copies of its parents with the same number, except
 * on companies: all vacancies, requests and cases stay with the company that has them, so that its lists grow as well.
 */
export async function tenfold(database: Database): Promise<void> {
  await database.snapshot(async (sql) => {
    const tables = (await tablesInOrder(sql)).filter((table) => !KEPT.has(table) && !LEFT_OUT.has(table));
    for (const table of tables) await copyRows(sql, table, new Set(tables));
  });
}

async function copyRows(sql: ExecuteSql, table: string, copied: ReadonlySet<string>): Promise<void> {
  const columns = await query<Column>(
    sql,
    `SELECT column_name AS name, udt_name AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = '${table}' ORDER BY ordinal_position`,
  );
  const parents = await parentsByColumn(sql, table);
  const unique = await uniqueColumns(sql, table);
  const values = columns.map(({ name, type }) => {
    const column = `t."${name}"`;
    const parent = parents.get(name);
    if (name === "id" || (parent && parent !== "Company" && copied.has(parent))) return copyOfId(column);
    if (parent || type === "uuid") return column;
    // words of an enumeration stay: what they belong to is copied
    if (!unique.has(name) || !COUNTABLE.has(type)) return column;
    // another day, "+ 1" of a date
    if (type === "date") return `${column} + copy.number`;
    return type === "int4" ? `${column} + copy.number * 100000` : `${column} || '-' || copy.number`;
  });
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  await sql(
    `INSERT INTO "${table}" (${names}) SELECT ${values.join(", ")}
     FROM "${table}" t CROSS JOIN generate_series(1, ${COPIES}) AS copy(number)`,
  );
}

/** The same id and the same number always make the same id. */
const copyOfId = (column: string) => `md5(${column}::text || ':' || copy.number)::uuid`;

/** The table a column points to. The tenant columns of composite keys point to their tenant, not to the record. */
async function parentsByColumn(sql: ExecuteSql, table: string): Promise<Map<string, string>> {
  const links = await query<{ column: string; parent: string; target: string }>(
    sql,
    `SELECT child.attname AS column, confrelid::regclass::text AS parent, target.attname AS target
     FROM pg_constraint, unnest(conkey, confkey) AS pair(child_number, target_number)
     JOIN pg_attribute child ON child.attnum = child_number
     JOIN pg_attribute target ON target.attnum = target_number
     WHERE contype = 'f' AND conrelid = '"${table}"'::regclass
       AND child.attrelid = conrelid AND target.attrelid = confrelid`,
  );
  return new Map(
    links
      .filter(({ target }) => target === "id")
      .map(({ column, parent }) => [column, parent.replaceAll('"', "")]),
  );
}

async function uniqueColumns(sql: ExecuteSql, table: string): Promise<Set<string>> {
  const rows = await query<{ name: string }>(
    sql,
    `SELECT DISTINCT attname AS name FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
     WHERE indrelid = '"${table}"'::regclass AND indisunique`,
  );
  return new Set(rows.map(({ name }) => name));
}

async function query<Row>(sql: ExecuteSql, text: string): Promise<Row[]> {
  return (await sql(text)).rows as Row[];
}

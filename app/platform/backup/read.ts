import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { StartError } from "../env/start-error.ts";
import { endSchema, headSchema } from "./archive.ts";
import type { Head, Totals } from "./archive.ts";
import type { AppliedMigration } from "./tables.ts";

/** A row as PostgreSQL wrote it, or a file as it lies in the archive. */
export type ArchiveRecord =
  | { kind: "row"; table: string; json: string }
  | { kind: "file"; name: string; stored: Buffer<ArrayBuffer>; version: Head["formatVersion"] };

/**
 * The rows and files of an archive, in its order; head and end are held against the schema here and against what was read.
 * @throws StartError when the archive is none, belongs to another schema, or is cut off; the last only at its end
 */
export async function* readArchive(
  file: string,
  migrations: readonly AppliedMigration[],
): AsyncGenerator<ArchiveRecord, Totals> {
  const totals: Totals = { rows: 0, files: 0 };
  let version: Head["formatVersion"] | null = null;
  let table = "";
  for await (const line of linesOf(file)) {
    const content = line.slice(2);
    if (line[0] === "H") {
      version = checkHead(content, migrations);
      continue;
    }
    if (version === null) throw new StartError(`${file} is not a backup of this application.`);
    switch (line[0]) {
      case "T":
        table = content;
        break;
      case "R":
        totals.rows += 1;
        yield { kind: "row", table, json: content };
        break;
      case "F": {
        const [name = "", base64 = ""] = content.split(" ");
        totals.files += 1;
        yield { kind: "file", name, stored: Buffer.from(base64, "base64"), version };
        break;
      }
      case "E":
        if (isComplete(content, totals)) return totals;
    }
  }
  throw new StartError(`The backup ${file} is cut off or damaged; nothing was restored.`);
}

async function* linesOf(file: string): AsyncIterable<string> {
  const source = createReadStream(file);
  const text = source.pipe(createGunzip()).setEncoding("utf8");
  // a fault of the source must reach the reader of the text
  source.on("error", (error) => text.destroy(error));
  let begun: string[] = [];
  try {
    for await (const chunk of text as AsyncIterable<string>) {
      const [first = "", ...others] = chunk.split("\n");
      begun.push(first);
      for (const next of others) {
        yield begun.join("");
        begun = [next];
      }
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new StartError(`The backup ${file} cannot be read: ${code ?? message}.`);
  } finally {
    source.destroy();
  }
}

function checkHead(content: string, migrations: readonly AppliedMigration[]): Head["formatVersion"] {
  const head = headSchema.safeParse(JSON.parse(content));
  if (!head.success) throw new StartError("The backup is of a format that this version does not know.");
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  const theirs = new Set(head.data.migrations.map(({ name }) => name));
  const differing = [
    ...head.data.migrations
      .filter(({ name, checksum }) => known.get(name) !== checksum)
      .map(({ name }) => name),
    ...migrations.filter(({ name }) => !theirs.has(name)).map(({ name }) => name),
  ];
  if (differing.length > 0) {
    throw new StartError(
      `The backup was made by version ${head.data.productVersion} with another schema (${differing.join(", ")}); restore it with that version, then update.`,
    );
  }
  return head.data.formatVersion;
}

function isComplete(content: string, totals: Totals): boolean {
  const end = endSchema.parse(JSON.parse(content));
  return end.rows === totals.rows && end.files === totals.files;
}

import { z } from "zod";

// An archive is gzipped text, one record a line; the first letter says what the line holds:
//   H {json}              head: format, version of the product, instant, migrations
//   T name                from here rows of this table, parents before children
//   R {json}              one row, written and read back by PostgreSQL itself, so each engine reads the other's
//   F name base64         one file as it lies in the store, sealed by the installation's key, which is not in here
//   E {json}              end: number of rows and files; without it the archive is cut off

export const headSchema = z.object({
  format: z.literal("fachkraeftelotse-backup"),
  /** 1: files stood in the archive as plain bytes, named by their SHA-256 */
  formatVersion: z.literal([1, 2]),
  productVersion: z.string(),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
});
export type Head = z.output<typeof headSchema>;

export const endSchema = z.object({ rows: z.number().int(), files: z.number().int() });
export type Totals = z.output<typeof endSchema>;

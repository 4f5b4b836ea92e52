import { AwsClient } from "aws4fetch";
import { XMLParser } from "fast-xml-parser";
import { z } from "zod";
import type { BlobStore } from "./types.ts";

/** Where an S3-compatible server is and who we are there. */
export interface S3Settings {
  /** without the bucket and without trailing slash */
  url: string;
  bucket: string;
  region: string;
  accessKey: string;
  secretKey: string;
}

const PATIENCE_MS = 30_000;

const listing = z.object({
  ListBucketResult: z.object({
    Contents: z.array(z.object({ Key: z.string(), LastModified: z.coerce.date() })).default([]),
    NextContinuationToken: z.string().optional(),
  }),
});
const parser = new XMLParser({
  parseTagValue: false,
  ignoreAttributes: true,
  isArray: (name) => name === "Contents",
});

/**
 * Blobs in a bucket of an S3-compatible server, addressed by path. When the server is busy (5xx, 429) the client tries
 * again with growing pauses; what then fails, or cannot reach it, throws.
 * @param pageSize names per answer of the server when listing
 */
export function s3Blobs(
  { url, bucket, region, accessKey, secretKey }: S3Settings,
  pageSize = 1000,
): BlobStore {
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    region,
    service: "s3",
    retries: 4,
  });
  const root = `${url}/${bucket}`;

  async function send(
    method: string,
    path: string,
    body?: Uint8Array<ArrayBuffer>,
  ): Promise<Response | null> {
    const answer = await client.fetch(`${root}${path}`, {
      method,
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (answer.ok) return answer;
    const text = await answer.text();
    const code = /<Code>(\w+)<\/Code>/.exec(text)?.[1];
    // only a file can be missing: not the bucket, nor the place where one is to be written or listed
    const asksForFile = path.startsWith("/") && method !== "PUT";
    if (answer.status === 404 && asksForFile && code !== "NoSuchBucket") return null;
    throw new Error(`The file store answers ${answer.status} ${code ?? ""} to ${method}`);
  }

  return {
    async write(name, bytes) {
      await send("PUT", `/${encodeURIComponent(name)}`, bytes);
    },

    async read(name) {
      const answer = await send("GET", `/${encodeURIComponent(name)}`);
      return answer && new Uint8Array(await answer.arrayBuffer());
    },

    async *list(prefix = "") {
      let next: string | undefined;
      do {
        const query = new URLSearchParams({ "list-type": "2", "max-keys": String(pageSize), prefix });
        if (next) query.set("continuation-token", next);
        const answer = await send("GET", `?${query.toString()}`);
        const { ListBucketResult: page } = listing.parse(parser.parse((await answer?.text()) ?? ""));
        for (const { Key, LastModified } of page.Contents) yield { name: Key, storedAt: LastModified };
        next = page.NextContinuationToken;
      } while (next);
    },

    // one PUT for each file: the server shows it whole or not at all, and keeps nothing of a broken one
    sweepDrafts: () => Promise.resolve(0),

    async remove(name) {
      await send("DELETE", `/${encodeURIComponent(name)}`);
    },
  };
}

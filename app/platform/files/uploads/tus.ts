import type { Readable } from "node:stream";
import { DataStore, ERRORS, MemoryLocker, Server, Upload } from "@tus/server";
import { FILE_MAX_BYTES } from "../../http/file-size.ts";
import { PartTooSmall } from "./store.ts";
import type { UploadStore } from "./store.ts";

/** Where uploads are sent to (tus 1.0.0, https://tus.io/protocols/resumable-upload). */
export const UPLOADS_PATH = "/uploads";

const NO_ROOM = { status_code: 413, body: "Too many uploads are waiting\n" };

/** One person's uploads as the protocol's server asks for them. */
class OwnUploads extends DataStore {
  readonly #uploads: UploadStore;
  readonly #userId: string;

  constructor(uploads: UploadStore, userId: string) {
    super();
    this.extensions = ["creation", "termination"];
    this.#uploads = uploads;
    this.#userId = userId;
  }

  override async create(upload: Upload): Promise<Upload> {
    const { filename: name = null, filetype: type = null } = upload.metadata ?? {};
    const file = { name: name ?? "", type: type ?? "", size: upload.size ?? 0 };
    // the server library takes what is thrown for the answer
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (!(await this.#uploads.create(this.#userId, upload.id, file))) throw NO_ROOM;
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const found = await this.#uploads.find(this.#userId, id);
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (!found) throw ERRORS.FILE_NOT_FOUND;
    return new Upload({ id, size: found.size, offset: found.offset });
  }

  /** Whose it is was asked by `getUpload` under the same lock. */
  override write(stream: Readable, id: string, offset: number): Promise<number> {
    return this.#uploads.append(id, offset, stream).catch((error: unknown) => {
      throw error instanceof PartTooSmall ? { status_code: 400, body: `${error.message}\n` } : error;
    });
  }

  override async remove(id: string): Promise<void> {
    await this.getUpload(id);
    await this.#uploads.remove(this.#userId, id);
  }
}

/** Answers one person's requests of the protocol; requests about the same upload wait for each other. */
export function tusDoor(uploads: UploadStore): (request: Request, userId: string) => Promise<Response> {
  const locker = new MemoryLocker();
  return async (request, userId) => {
    const server = new Server({
      path: UPLOADS_PATH,
      relativeLocation: true,
      datastore: new OwnUploads(uploads, userId),
      namingFunction: () => uploads.newId(userId),
      maxSize: FILE_MAX_BYTES,
      locker,
    });
    const answer = await server.handleWeb(request);
    // the library answers other origins too; ours is the only one here
    for (const name of [...answer.headers.keys()]) {
      if (name.startsWith("access-control-")) answer.headers.delete(name);
    }
    answer.headers.set("Cache-Control", "no-store");
    return answer;
  };
}

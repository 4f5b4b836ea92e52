import { GuardViolation } from "#app/platform/errors.ts";
import type { ModelName } from "../models.ts";
import { aggregate, count, findFirst, findMany, findUnique, groupBy } from "./reads.server.ts";
import type { Scope } from "./scope.server.ts";
import type { RowLike } from "./writes.server.ts";
import { createRows, deleteOne, updateMany, updateOne, updateVersioned } from "./writes.server.ts";
import { checkKeys } from "./selection.ts";

type Args = Record<string, unknown>;

/** The house's own books, in which nothing is anybody's: where `createMissing` may skip what is there. */
const BOOKS: readonly ModelName[] = ["Counter", "DueWork"];

/** One model under one ability. The scope is private, so nobody reaches the plain client through it. */
export class Table {
  readonly #scope: Scope;
  readonly #model: ModelName;

  constructor(scope: Scope, model: ModelName) {
    this.#scope = scope;
    this.#model = model;
  }

  findMany(args?: Args): Promise<unknown[]> {
    return findMany(this.#scope, this.#model, args);
  }

  findFirst(args?: Args): Promise<unknown> {
    return findFirst(this.#scope, this.#model, args);
  }

  findUnique(args: Args): Promise<unknown> {
    return findUnique(this.#scope, this.#model, args);
  }

  count(args?: Args): Promise<number> {
    return count(this.#scope, this.#model, args);
  }

  aggregate(args: Args): Promise<unknown> {
    return aggregate(this.#scope, this.#model, args);
  }

  groupBy(args: Args): Promise<unknown> {
    return groupBy(this.#scope, this.#model, args);
  }

  async create(args: Args): Promise<RowLike | undefined> {
    checkKeys(this.#model, args, ["data"]);
    const [row] = await createRows(this.#scope, this.#model, [args.data as Args]);
    return row;
  }

  async createMany(args: Args): Promise<{ count: number }> {
    checkKeys(this.#model, args, ["data"]);
    const rows = await createRows(this.#scope, this.#model, args.data as Args[]);
    return { count: rows.length };
  }

  async createMissing(args: Args): Promise<{ count: number }> {
    checkKeys(this.#model, args, ["data"]);
    if (!BOOKS.includes(this.#model)) throw new GuardViolation(`${this.#model}: no row may be skipped`);
    const rows = await createRows(this.#scope, this.#model, args.data as Args[], { skipDuplicates: true });
    return { count: rows.length };
  }

  update(args: Args): Promise<RowLike> {
    return updateOne(this.#scope, this.#model, args);
  }

  updateMany(args: Args): Promise<{ count: number }> {
    return updateMany(this.#scope, this.#model, args);
  }

  updateVersioned(args: Args): Promise<{ ok: true } | { ok: false; code: "conflict" }> {
    return updateVersioned(this.#scope, this.#model, args);
  }

  delete(args: Args): Promise<RowLike> {
    return deleteOne(this.#scope, this.#model, args);
  }
}

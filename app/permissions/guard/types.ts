import type * as runtime from "@prisma/client/runtime/client";
import type { Prisma } from "#app/platform/database/generated/client.ts";
import type { OutgoingMail } from "#app/platform/mail/types.ts";
import type { Action } from "../ability.ts";
import type { SystemPurpose } from "../abilities/system.ts";
import type { relationMap } from "../generated/relation-map.ts";
import type { ModelName } from "../models.ts";

type Types = Prisma.TypeMap["model"];
type Operation = "findUnique" | "findFirst" | "findMany" | "count" | "aggregate" | "groupBy";
type Args<
  M extends ModelName,
  O extends Operation | "createMany" | "updateMany",
> = Types[M]["operations"][O]["args"];
type Payload<M extends ModelName> = Types[M]["payload"];
type Result<
  M extends ModelName,
  T,
  O extends Operation | "findUniqueOrThrow",
> = runtime.Types.Result.GetResult<Payload<M>, T, O>;

/** Keys of Prisma that the guard refuses: a cursor tells where a hidden row stands. */
type Refused = "cursor" | "omit" | "relationLoadStrategy";
type Subset<T, U> = Prisma.SelectSubset<T, Omit<U, Refused>>;

/** All scalar fields of a row. */
export type Row<M extends ModelName> = Result<M, object, "findUniqueOrThrow">;

export type Where<M extends ModelName> = NonNullable<Args<M, "findMany">["where"]>;
export type UniqueWhere<M extends ModelName> = Args<M, "findUnique">["where"];

type Timestamps = "createdAt" | "updatedAt";
type ScalarsToCreate<M extends ModelName> = Exclude<Args<M, "createMany">["data"], readonly unknown[]>;

/** Scalars only, foreign keys included; `createdAt` and `updatedAt` are filled from the clock when left out. */
export type CreateData<M extends ModelName> = Omit<ScalarsToCreate<M>, Timestamps> &
  Partial<Pick<ScalarsToCreate<M>, Extract<Timestamps, keyof ScalarsToCreate<M>>>>;

/** Scalars only, foreign keys included; `updatedAt` is filled from the clock. */
export type UpdateData<M extends ModelName> = Args<M, "updateMany">["data"];

/** The right a write is guarded by, where it is not plain "update": a state change with a name of its own. */
interface ByRight {
  as?: Action;
}

type VersionedName = {
  [M in keyof typeof relationMap]: (typeof relationMap)[M]["scalars"] extends { version: unknown }
    ? M
    : never;
}[keyof typeof relationMap];

/** Models two people may edit at once. */
export type VersionedModel = Exclude<VersionedName, "OutboxEvent">;

export type VersionedResult = { ok: true } | { ok: false; code: "conflict" };

interface Versioned<M extends ModelName> {
  /**
   * Updates the row if nobody else has meanwhile; raises `version` and sets `updatedAt`.
   * Throws NotFoundError or ForbiddenError when the row is not there for this person.
   */
  updateVersioned(
    args: { id: string; version: number; data: UpdateData<M> } & ByRight,
  ): Promise<VersionedResult>;
}

/** One table as a person or a job may use it: Prisma's reads, and writes of scalars. */
export interface GuardedTable<M extends ModelName> {
  findMany<T extends Args<M, "findMany">>(
    args?: Subset<T, Args<M, "findMany">>,
  ): Promise<Result<M, T, "findMany">>;
  findFirst<T extends Args<M, "findFirst">>(
    args?: Subset<T, Args<M, "findFirst">>,
  ): Promise<Result<M, T, "findFirst">>;
  findUnique<T extends Args<M, "findUnique">>(
    args: Subset<T, Args<M, "findUnique">>,
  ): Promise<Result<M, T, "findUnique">>;
  count(args?: { where?: Where<M>; take?: number; skip?: number }): Promise<number>;
  aggregate<T extends Args<M, "aggregate">>(
    args: Subset<T, Args<M, "aggregate">>,
  ): Promise<Result<M, T, "aggregate">>;
  groupBy<T extends Args<M, "groupBy">>(
    args: Subset<T, Args<M, "groupBy">>,
  ): Promise<Result<M, T, "groupBy">>;
  /** Creates one row; throws ForbiddenError when it, or a row it links to, is not this person's to use. */
  create(args: { data: CreateData<M> }): Promise<Row<M>>;
  createMany(args: { data: readonly CreateData<M>[] }): Promise<{ count: number }>;
  /**
   * Creates the rows whose keys are not taken; of two at once one does, and neither fails. For the house's own books
   * alone (numbers, due work): elsewhere what it skips would tell of rows that the writer may not see.
   */
  createMissing(args: { data: readonly CreateData<M>[] }): Promise<{ count: number }>;
  /** Changes one row; NotFoundError when it is not visible, ForbiddenError when it may only be read. */
  update(args: { where: UniqueWhere<M>; data: UpdateData<M> } & ByRight): Promise<Row<M>>;
  /** Changes the rows that match and may be changed. */
  updateMany(args: { where: Where<M>; data: UpdateData<M> } & ByRight): Promise<{ count: number }>;
  delete(args: { where: UniqueWhere<M> }): Promise<Row<M>>;
}

export type GuardedTables = {
  [M in ModelName as Uncapitalize<M>]: GuardedTable<M> & (M extends VersionedModel ? Versioned<M> : unknown);
};

/** An event to be told to other domains after the commit. */
export interface EventToEmit {
  type: string;
  version: number;
  payload: Prisma.InputJsonObject;
}

export interface GuardedTx extends GuardedTables {
  /** Joins the running transaction. */
  transaction<T>(work: (tx: GuardedTx) => Promise<T>): Promise<T>;
  /** Writes the event in this transaction and wakes its handlers after the commit. */
  emit(event: EventToEmit): Promise<void>;
  /** Writes the mail in this transaction and wakes the sender after the commit; one `dedupeKey` is sent once. */
  mail(mail: OutgoingMail): Promise<void>;
  /**
   * This transaction with the rights of a named purpose of the house: for what follows from a
   * person's act but is not the person's to write, such as the case that an accepted offer starts.
   */
  asSystem(purpose: SystemPurpose): GuardedTx;
}

export interface GuardedDb extends GuardedTables {
  /**
   * All or nothing. `serializable` repeats the work when another transaction got in between
   * ("the last one may not leave"), so the work must have no effects of its own.
   */
  transaction<T>(work: (tx: GuardedTx) => Promise<T>, options?: { serializable?: boolean }): Promise<T>;
}

import { AsyncLocalStorage } from "node:async_hooks";
import type { Prisma, PrismaClient } from "#app/platform/database/generated/client.ts";
import { ForbiddenError, GuardViolation } from "#app/platform/errors.ts";
import { accessibleWhere } from "../accessible.ts";
import type { Filter } from "../accessible.ts";
import type { AppAbility } from "../ability.ts";
import { tableOf } from "../models.ts";
import type { ModelName } from "../models.ts";

export type Client = PrismaClient | Prisma.TransactionClient;

/** Who acts, as the audit log names them. */
export interface Actor {
  id: string | null;
  role: string;
}

/** Jobs to wake after the commit. */
export type Wake = "outbox" | "mail";

/** With which rights, on which connection. Never leaves the guard. */
export interface Scope {
  client: Client;
  ability: AppAbility;
  /** seeing as somebody else: what is read must be theirs to read, too */
  within: AppAbility | null;
  /** nothing can be written, not as the house either */
  readOnly: boolean;
  actor: Actor;
  requestId: string;
  now(): Date;
  /** set inside a transaction */
  toWake: Set<Wake> | null;
  /** runs `work` in the running transaction, or in one of its own */
  inTransaction<T>(work: (scope: Scope) => Promise<T>): Promise<T>;
}

/** The part of Prisma's tables that the guard uses, without their generated types. */
export interface Delegate {
  findMany(args: object): Promise<Record<string, unknown>[]>;
  findFirst(args: object): Promise<Record<string, unknown> | null>;
  count(args: object): Promise<number>;
  aggregate(args: object): Promise<unknown>;
  groupBy(args: object): Promise<unknown>;
  createManyAndReturn(args: object): Promise<Record<string, unknown>[]>;
  updateManyAndReturn(args: object): Promise<Record<string, unknown>[]>;
  deleteMany(args: object): Promise<{ count: number }>;
}

/** The plain table of a scope's connection. */
export function delegateOf(scope: Scope, model: ModelName): Delegate {
  if (scope.toWake === null) refuseInsideTransaction();
  return scope.client[tableOf(model)] as unknown as Delegate;
}

// The embedded engine has one connection: a question beside the running transaction would wait for
// it, and it for the question, until the time is up. On a server it would read past the transaction.
const transactionIsRunning = new AsyncLocalStorage<true>();

/** Throws where a transaction is running whose tx should have been used. */
export function refuseInsideTransaction(): void {
  if (transactionIsRunning.getStore()) throw new GuardViolation("inside a transaction use its tx");
}

/** Marks everything `work` does as done inside a transaction. */
export function insideTransaction<T>(work: () => Promise<T>): Promise<T> {
  return transactionIsRunning.run(true, work);
}

/** What may be read, as the guard of each model. */
export function readGuardOf({
  ability,
  within,
}: Pick<Scope, "ability" | "within">): (model: ModelName) => Filter {
  return (model) => {
    const own = accessibleWhere(ability, "read", model);
    return within ? { AND: [own, accessibleWhere(within, "read", model)] } : own;
  };
}

/** Throws where somebody looks at a page as another person sees it. */
export function refuseReadOnly(scope: Scope, action: string, model: string): void {
  if (scope.readOnly) throw new ForbiddenError(action, model);
}

import type { Prisma, PrismaClient } from "#app/platform/database/generated/client.ts";
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

export function delegateOf(client: Client, model: ModelName): Delegate {
  return client[tableOf(model)] as unknown as Delegate;
}

/** What may be read, as the guard of each model. */
export function readGuardOf(ability: AppAbility): (model: ModelName) => Filter {
  return (model) => accessibleWhere(ability, "read", model);
}

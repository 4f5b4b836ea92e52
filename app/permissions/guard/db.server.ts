import type { Prisma } from "#app/platform/database/generated/client.ts";
import type { Mailer } from "#app/platform/mail/types.ts";
import type { Services } from "#app/platform/services.ts";
import type { AppAbility } from "../ability.ts";
import { systemAbility, systemRole } from "../abilities/system.ts";
import { MODEL_NAMES, tableOf } from "../models.ts";
import type { ModelName } from "../models.ts";
import { recordLook } from "./audit.server.ts";
import { isSerializationFailure } from "./engine-errors.server.ts";
import { insideTransaction, refuseInsideTransaction, refuseReadOnly } from "./scope.server.ts";
import type { Actor, Scope, Wake } from "./scope.server.ts";
import { Table } from "./table.server.ts";
import type { GuardedDb, GuardedTables, GuardedTx } from "./types.ts";

interface Rights {
  ability: AppAbility;
  /** set: a database to look at only, through the eyes of somebody with these rights */
  within?: AppAbility;
  actor: Actor;
  requestId: string;
}

const PATIENCE = { maxWait: 10_000, timeout: 20_000 };
const ATTEMPTS = 4;

/** The database as these rights see it: the only one a request or a job can reach. */
export function guardedDb(
  services: Pick<Services, "database" | "clock" | "jobs" | "mail">,
  rights: Rights,
): GuardedDb {
  const now = () => services.clock.now();
  const sight = { within: rights.within ?? null, readOnly: rights.within !== undefined };

  async function begin<T>(work: (scope: Scope) => Promise<T>, serializable = false): Promise<T> {
    refuseInsideTransaction();
    const toWake = new Set<Wake>();
    const result = await services.database.prisma.$transaction(
      (client) => insideTransaction(() => work(joined({ ...rights, ...sight, client, now, toWake }))),
      { ...PATIENCE, ...(serializable && { isolationLevel: "Serializable" as const }) },
    );
    for (const job of toWake) await services.jobs.wake(job);
    return result;
  }

  const scope: Scope = {
    ...rights,
    ...sight,
    client: services.database.prisma,
    now,
    toWake: null,
    inTransaction: begin,
  };
  return {
    ...tables(scope),
    transaction: (work, { serializable = false } = {}) =>
      repeated(serializable ? ATTEMPTS : 1, () =>
        begin((inner) => work(transactionFace(inner, services.mail)), serializable),
      ),
  };
}

/** Writes into the audit log that a row is looked at as somebody else sees it. */
export async function recordLookAt(
  services: Pick<Services, "database" | "clock">,
  rights: Omit<Rights, "within">,
  { model, row }: { model: ModelName; row: Readonly<Record<string, unknown>> },
  as: string,
): Promise<void> {
  const now = () => services.clock.now();
  await services.database.prisma.$transaction((client) =>
    recordLook(
      joined({ ...rights, within: null, readOnly: true, client, now, toWake: new Set<Wake>() }),
      model,
      row,
      as,
    ),
  );
}

/** A scope whose transaction is the running one. */
function joined(parts: Omit<Scope, "inTransaction">): Scope {
  const scope: Scope = { ...parts, inTransaction: (work) => work(scope) };
  return scope;
}

function tables(scope: Scope): GuardedTables {
  return Object.fromEntries(
    MODEL_NAMES.map((model) => [tableOf(model), new Table(scope, model)]),
  ) as unknown as GuardedTables;
}

function transactionFace(scope: Scope, mailer: Mailer): GuardedTx {
  const { client } = scope;
  const face: GuardedTx = {
    ...tables(scope),
    transaction: (work) => work(face),
    emit: async (event) => {
      refuseReadOnly(scope, "emit", event.type);
      const payload = event.payload satisfies Prisma.InputJsonObject;
      await client.outboxEvent.create({
        data: { ...event, payload, createdAt: scope.now() },
        select: { id: true },
      });
      scope.toWake?.add("outbox");
    },
    mail: async (mail) => {
      refuseReadOnly(scope, "mail", mail.dedupeKey);
      await mailer.enqueue(client, mail);
      scope.toWake?.add("mail");
    },
    asSystem: (purpose) =>
      transactionFace(
        joined({
          ...scope,
          ability: systemAbility(purpose),
          within: null,
          actor: { id: scope.actor.id, role: systemRole(purpose) },
        }),
        mailer,
      ),
  };
  return face;
}

async function repeated<T>(attempts: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (attempts <= 1 || !isSerializationFailure(error)) throw error;
    return repeated(attempts - 1, work);
  }
}

import { isDriverAdapterError } from "@prisma/driver-adapter-utils";
import { Prisma } from "#app/platform/database/generated/client.ts";
import { ForbiddenError, StillLinkedError, UniqueConflictError } from "#app/platform/errors.ts";

interface Cause {
  originalCode?: string;
  originalMessage?: string;
}

/**
 * Turns what the database refused into what it means: a taken key, or a link that must not be. The
 * engines' own messages quote the row, so they go no further.
 */
export async function translateErrors<T>(
  subject: string,
  kind: "write" | "delete",
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || isSerializationFailure(error))
      throw error;
    const { originalCode, originalMessage } = causeOf(error);
    const constraint = /constraint "([^"]+)"/.exec(originalMessage ?? "")?.[1] ?? "unknown";
    switch (originalCode) {
      case "23505":
        throw new UniqueConflictError(subject, constraint);
      // a composite foreign key refuses a link across tenants; RESTRICT has a code of its own since PostgreSQL 18
      case "23503":
      case "23001":
        throw kind === "delete" ? new StillLinkedError(subject) : new ForbiddenError("link", subject);
      default:
        throw new Error(`${subject}: refused by the database (${originalCode ?? error.code}, ${constraint})`);
    }
  }
}

function causeOf({ meta }: Prisma.PrismaClientKnownRequestError): Cause {
  const { cause } = (meta?.driverAdapterError ?? {}) as { cause?: Cause };
  return cause ?? {};
}

/** Whether another transaction got in between and the work may be tried again. */
export function isSerializationFailure(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError) return error.code === "P2034";
  // PostgreSQL may notice at COMMIT only; Prisma passes that on as the driver said it
  return isDriverAdapterError(error) && error.cause.kind === "TransactionWriteConflict";
}

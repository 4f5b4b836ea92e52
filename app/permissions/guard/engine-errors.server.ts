import { Prisma } from "#app/platform/database/generated/client.ts";
import { ForbiddenError, UniqueConflictError } from "#app/platform/errors.ts";

interface Cause {
  constraint?: { fields?: string[]; index?: string };
}

/** Turns what the database refused into what it means: a taken key, or a link that must not be. */
export async function translateErrors<T>(subject: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError)) throw error;
    if (error.code === "P2002") throw new UniqueConflictError(subject, takenFields(error));
    // a composite foreign key refuses a link across tenants
    if (error.code === "P2003") throw new ForbiddenError("link", subject);
    throw error;
  }
}

function takenFields({ meta }: Prisma.PrismaClientKnownRequestError): string[] {
  const { cause } = (meta?.driverAdapterError ?? {}) as { cause?: Cause };
  const { fields, index } = cause?.constraint ?? {};
  return (fields ?? (index ? [index] : [])).map((field) => field.replaceAll('"', ""));
}

/** Whether another transaction got in between and the work may be tried again. */
export function isSerializationFailure(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2034";
}

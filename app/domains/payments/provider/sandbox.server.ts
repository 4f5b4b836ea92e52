import { z } from "zod";
import type { Env } from "#app/platform/env.ts";
import { newId } from "#app/platform/ids.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import type { Told } from "../rules/steps.ts";
import { keyOf, sign, verify } from "./signature.server.ts";
import type { PaymentProvider } from "./types.ts";

const NAME = "sandbox";

const subject = { id: z.uuid(), amountCents: z.int().positive() };
const body = z.union([
  z.object({
    ...subject,
    type: z.enum(["payment.pending", "payment.paid", "payment.declined", "payment.cancelled"]),
    payment: z.uuid(),
  }),
  z.object({ ...subject, type: z.enum(["payment.refunded", "payment.refund_failed"]), refund: z.uuid() }),
]);

function toldOf(said: z.output<typeof body>): Told {
  const type = said.type.replace("payment.", "");
  const cents = said.amountCents;
  if ("refund" in said) return { type, refundId: said.refund, cents } as Told;
  return { type, attemptId: said.payment, cents } as Told;
}

/** Puts a notice into the sandbox's books, to be sent until it is acknowledged; `tx` carries the rights "sandbox". */
export async function writeNotice(
  tx: GuardedTx,
  paymentId: string,
  { told, copies, at }: { told: Told; copies: number; at: Date },
): Promise<void> {
  const id = newId();
  const about = "refundId" in told ? { refund: told.refundId } : { payment: told.attemptId };
  const said = { id, type: `payment.${told.type}`, amountCents: told.cents, ...about };
  await tx.sandboxNotice.create({
    data: { id, paymentId, copies, body: JSON.stringify(said), notBefore: at },
  });
}

/** The header that a notice of the sandbox is sent with. */
export const signNotice = ({ secret }: Pick<Env, "secret">, text: string, at: Date): string =>
  sign(keyOf(secret, NAME), text, at);

/** A provider inside the house, with a page and books of its own, through which no money moves. */
function sandbox({ secret }: Pick<Env, "secret">): PaymentProvider {
  const key = keyOf(secret, NAME);
  return {
    name: NAME,
    async start(tx, order) {
      const payment = await tx.asSystem("sandbox").sandboxPayment.create({ data: order });
      return { address: `/sandbox/payments/${payment.id}` };
    },
    async refund(tx, { refundId, attemptId, amountCents, now }) {
      const house = tx.asSystem("sandbox");
      const payment = await house.sandboxPayment.findUnique({
        where: { attemptId },
        select: { id: true, state: true },
      });
      if (!payment) throw new Error("the sandbox knows no such payment");
      const type = payment.state === "PAID" ? "refunded" : "refund_failed";
      const told = { type, refundId, cents: amountCents } as const;
      await writeNotice(house, payment.id, { told, copies: 1, at: now });
    },
    read(notice, now) {
      const judged = verify(key, notice, now);
      if (judged !== "right") return { ok: false, fault: judged };
      const parsed = body.safeParse(parseJson(notice.body));
      if (!parsed.success) return { ok: false, fault: "bad_body" };
      const { id, type } = parsed.data;
      return { ok: true, notice: { eventId: id, type, told: toldOf(parsed.data) } };
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The provider of this installation: the sandbox in demo mode, otherwise none, and people pay by transfer. */
export function paymentProvider(env: Pick<Env, "demo" | "secret">): PaymentProvider | null {
  return env.demo ? sandbox(env) : null;
}

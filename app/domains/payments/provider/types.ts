import type { GuardedTx } from "#app/permissions/context.ts";
import type { Told } from "../rules/steps.ts";

/** A payment as a provider is asked for it; amounts in cents of a euro. */
export interface PaymentOrder {
  /** the house's own id of the attempt: the same id again is the same payment */
  attemptId: string;
  amountCents: number;
  title: string;
  /** who gets the money, as the payer reads it */
  payee: string;
  /** path inside the house to which the provider's page leads back */
  returnPath: string;
}

/** What came in at the webhook's door: the body as it was sent, and the header that signs it. */
export interface SignedNotice {
  body: string;
  signature: string | null;
}

/** A notice whose signature is right: the provider's id of the event, and what it says. */
export interface ReadNotice {
  eventId: string;
  type: string;
  told: Told;
}

export type NoticeFault = "bad_signature" | "too_old" | "bad_body";

/**
 * A payment service. `start` and `refund` run inside the transaction that stores the attempt; a service outside of the
 * house must therefore put the call into the outbox there and answer an address of the house that waits for it.
 */
export interface PaymentProvider {
  readonly name: string;
  /** Prepares a payment and says where the payer goes. */
  start(tx: GuardedTx, order: PaymentOrder): Promise<{ address: string }>;
  /** Asks for money to go back; what becomes of it comes as a notice. */
  refund(
    tx: GuardedTx,
    refund: { refundId: string; attemptId: string; amountCents: number; now: Date },
  ): Promise<void>;
  /** Checks who has sent a notice and when, then reads it. */
  read(notice: SignedNotice, now: Date): { ok: true; notice: ReadNotice } | { ok: false; fault: NoticeFault };
}

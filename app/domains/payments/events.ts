import { z } from "zod";
import { eventsOf } from "#app/platform/events.ts";

const keys = z.object({ requestId: z.uuid(), centerId: z.uuid() });

/** What payments tell others; never amounts, never names. */
export const paymentEvents = {
  payment_requested: { version: 1, payload: keys },
  payment_received: { version: 1, payload: keys },
  /** the payer says that they have transferred the money; whether it is there, the center says */
  payment_receipt_brought: { version: 1, payload: keys.extend({ receiptId: z.uuid() }) },
  /** more than was owed: for what is paid or cancelled, or too much */
  payment_surplus: { version: 1, payload: keys.extend({ attemptId: z.uuid() }) },
  /** after the payer had been told that it is on its way */
  payment_declined_late: { version: 1, payload: keys.extend({ attemptId: z.uuid() }) },
} as const;

/** An event of payments, its payload checked. */
export const paymentEvent = eventsOf(paymentEvents);

import { paymentProvider, receiveNotice, SIGNATURE_HEADER } from "#app/domains/payments/index.server.ts";
import { publicApi, publicLoader } from "#app/permissions/gate.server.ts";

const RATE = { door: "payments-webhook", max: 600, windowSeconds: 60 };
const MAX_BYTES = 16 * 1024;

/** What the sender is told; anything but 200 makes it try again. */
const STATUS = {
  taken: 200,
  known: 200,
  bad_signature: 401,
  too_old: 401,
  bad_body: 400,
  unknown_payment: 404,
} as const;

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { "Cache-Control": "no-store", ...headers } });

export const loader = publicLoader({}, () => answer(405, { Allow: "POST" }));

/** A payment provider's notices. Who it is says the signature alone; without a provider there is no such door. */
export const action = publicApi(
  { rate: RATE, maxBytes: MAX_BYTES },
  async ({ ctx, request, retryAfter, body, house }) => {
    const provider = paymentProvider(house.env);
    if (!provider) return answer(404);
    if (request.method !== "POST") return answer(405, { Allow: "POST" });
    if (retryAfter !== null) return answer(429, { "Retry-After": String(retryAfter) });
    const signed = { body: await body(), signature: request.headers.get(SIGNATURE_HEADER) };
    return answer(STATUS[await receiveNotice(ctx, provider, signed)]);
  },
);

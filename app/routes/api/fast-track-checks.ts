import {
  checkFastTrack,
  INPUT_LIMITS,
  inputError,
  isRefused,
  parseJson,
} from "#app/domains/immigration/index.ts";
import type { InputError } from "#app/domains/immigration/index.ts";
import { publicApi, publicLoader } from "#app/permissions/gate.server.ts";

/** Enough for a form that checks while somebody types, too little to copy the law by trial. */
const RATE = { door: "fast-track-checks", max: 240, windowSeconds: 60 };

const FOR_EVERYBODY = {
  "Access-Control-Allow-Origin": "*",
  "Cache-Control": "no-store",
};

function answer(body: object, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { ...FOR_EVERYBODY, ...headers } });
}

const refused = (errors: readonly InputError[], status = 422) => answer({ errors }, status);

/** Browsers ask before they post JSON to another origin (OPTIONS); nothing can be read here (GET). */
export const loader = publicLoader({}, ({ request }) => {
  const headers = {
    ...FOR_EVERYBODY,
    Allow: "POST, OPTIONS",
    "Access-Control-Allow-Methods": "POST, OPTIONS",
    "Access-Control-Allow-Headers": "Content-Type",
    "Access-Control-Max-Age": "86400",
  };
  return new Response(null, { status: request.method === "OPTIONS" ? 204 : 405, headers });
});

/** One object of facts, one answer. Stores nothing, looks at no session. */
export const action = publicApi(
  { rate: RATE, maxBytes: INPUT_LIMITS.bodyBytes },
  async ({ ctx, request, retryAfter, body }) => {
    if (request.method !== "POST") return answer({}, 405, { Allow: "POST, OPTIONS" });
    if (retryAfter !== null) return answer({}, 429, { "Retry-After": String(retryAfter) });
    const text = await body().catch((error: unknown) => {
      if (error instanceof Response && error.status === 413) return null;
      throw error;
    });
    if (text === null) return refused([inputError("", "too_big")], 413);
    const parsed = parseJson(text);
    if (!parsed.ok) return refused(parsed.errors);
    const found = checkFastTrack(parsed.value, { today: ctx.today });
    return isRefused(found) ? refused(found.errors) : answer(found);
  },
);

import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { needsTwoFactor } from "#app/platform/auth/two-factor.ts";
import type { UploadStore } from "#app/platform/files/uploads/store.ts";
import type { FormErrors } from "#app/platform/http/form-data.ts";
import { refusal, tooManyRequests } from "./enter.server.ts";
import { isOwnOrigin } from "./origin.ts";
import { countRequest } from "./rate.server.ts";
import { registerGate } from "./registry.ts";
import { requestContext } from "./request-context.server.ts";

/** Ten files of ten MB, each begun, sent in parts of one MB and asked for after breaks, need fewer. */
const RATE = { max: 300, windowSeconds: 5 * 60 };

/**
 * The door of files that are sent ahead of their form, part by part, so that a broken connection loses little. For
 * signed-in people from our own pages; what they send belongs to them. The answers are the protocol's, for a program
 * reads them: nobody is led to the sign-in.
 * @param methods of the protocol that this half of the door answers
 */
function uploadDoor(verb: "loader" | "action", methods: readonly string[]) {
  const door = async ({ request, context }: LoaderFunctionArgs | ActionFunctionArgs): Promise<Response> => {
    const { services } = context;
    const { user } = await requestContext(request, context);
    if (!user) throw new Response("Unauthorized", { status: 401, statusText: "Unauthorized" });
    if (needsTwoFactor(user, services.env) || !isOwnOrigin(request, services.env.baseUrl)) throw refusal(403);
    if (!methods.includes(request.method)) throw refusal(verb === "loader" ? 404 : 405);
    const retryAfter = countRequest(context, "uploads", RATE, user.userId);
    if (retryAfter !== null) throw tooManyRequests(retryAfter);
    return services.uploads.answer(request, user.userId);
  };
  return registerGate(door, {
    kind: "api",
    verb,
    rights: { "": "signed-in" },
    spec: {},
    handler: door,
  });
}

export const uploadLoader = uploadDoor("loader", ["HEAD"]);
export const uploadAction = uploadDoor("action", ["POST", "PATCH", "DELETE"]);

/** A form's field `<name>.upload` holds the id of what was sent ahead for its field `<name>`. */
const SENT_AHEAD = ".upload";

/**
 * Puts the files that were sent ahead into the form, as if the form had brought them: actions need not know. Together they
 * may be as large as the form, and none may stand in it twice; that is known before it is read.
 * @returns errors of the fields whose upload is not there, not complete, or not this person's
 */
export async function putUploads(
  formData: FormData,
  uploads: Pick<UploadStore, "find" | "take">,
  userId: string,
  maxBytes: number,
): Promise<FormErrors> {
  const errors: Record<string, string> = {};
  const known = new Set<string>();
  let bytes = 0;
  for (const [field, id] of [...formData]) {
    if (!field.endsWith(SENT_AHEAD) || typeof id !== "string" || id === "") continue;
    if (known.has(id)) throw refusal(400);
    known.add(id);
    bytes += (await uploads.find(userId, id))?.size ?? 0;
    if (bytes > maxBytes) throw refusal(413);
    const name = field.slice(0, -SENT_AHEAD.length);
    const file = await uploads.take(userId, id);
    if (!file) errors[name] = "upload_gone";
    else formData.set(name, new File([file.bytes], file.name, { type: file.type }));
  }
  return errors;
}

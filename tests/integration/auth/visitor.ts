import type { Principal } from "#app/permissions/context.ts";
import { hashPassword } from "#app/platform/auth/users.ts";
import { newId } from "#app/platform/ids.ts";
import { sendDueMail } from "#app/platform/mail/index.ts";
import { outboxFolder, readOutbox } from "#app/platform/mail/outbox.server.ts";
import { request } from "#tests/setup/remix.ts";
import type { World } from "#tests/setup/world.ts";

/** A browser without scripts: keeps cookies, posts forms, follows nothing by itself. */
export function visitor(world: World) {
  const jar = new Map<string, string>();

  async function send(method: string, path: string, form?: Record<string, string>): Promise<Response> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await request(world, null, method, path, {
      form,
      headers: { "Accept-Language": "de", ...(cookie && { Cookie: cookie }) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split("; ");
      const [name = "", value = ""] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
      if (attributes.includes("Max-Age=0")) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  return {
    get: (path: string) => send("GET", path),
    post: (path: string, form: Record<string, string>) => send("POST", path, form),
    /** the page's text without its tags */
    read: async (path: string) => textOf(await send("GET", path)),
    cookies: () => [...jar.keys()],
  };
}

export async function textOf(response: Response): Promise<string> {
  const html = await response.text();
  const [, page = ""] = html.split(/<main\b/);
  return page
    .split("</main>")[0]!
    .replace(/<[^>]*>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}

/** Where a redirect leads. */
export function target(response: Response): string | null {
  return response.status === 302 ? response.headers.get("Location") : null;
}

/** Sends what waits and gives the page in the latest mail to an address. */
export async function linkMailedTo(world: World, to: string): Promise<string> {
  await sendDueMail(world.services);
  const mail = readOutbox(outboxFolder(world.services.env.dataDir)).find((one) => one.to === to);
  const [, path = ""] = /http:\/\/localhost:3000(\/\S+)/.exec(mail?.text ?? "") ?? [];
  return path;
}

export const PASSWORD = "Lotse-Demo-2026!";
let hash: Promise<string> | undefined;

/** Lets somebody sign in with PASSWORD. */
export async function givePassword(world: World, { userId }: Pick<Principal, "userId">): Promise<void> {
  const now = world.clock.now();
  const password = await (hash ??= hashPassword(PASSWORD));
  await world.prisma.account.create({
    data: {
      id: newId(),
      accountId: userId,
      providerId: "credential",
      userId,
      password,
      createdAt: now,
      updatedAt: now,
    },
  });
}

import { cookieHeader } from "#app/platform/auth/cookies.ts";
import type { Cookies } from "#app/platform/auth/types.ts";
import { createUserWithPassword } from "#app/platform/auth/users.ts";
import type { World } from "./world.ts";

export const PASSWORD = "ein langes Passwort";

let counter = 0;

/** A request of a browser with these cookies. */
export function browserRequest(cookies: Cookies = []): Request {
  const headers = {
    "user-agent": "Testbrowser",
    ...(cookies.length > 0 && { cookie: cookieHeader(cookies) }),
  };
  return new Request("http://localhost:3000/login", { headers });
}

/** Somebody who signs in with PASSWORD. */
export async function aUser(world: World, overrides: { emailVerified?: boolean; locale?: string } = {}) {
  counter += 1;
  const email = `user${counter}@auth.example`;
  const account = { name: `User ${counter}`, email, password: PASSWORD, ...overrides };
  return { email, userId: await createUserWithPassword(world.services, account) };
}

/** The cookies of a sign-in by password. */
export async function signedIn(world: World, email: string): Promise<Cookies> {
  const result = await world.services.auth.signIn(browserRequest(), { email, password: PASSWORD });
  if (result.state !== "signed_in") throw new Error(result.state);
  return result.cookies;
}

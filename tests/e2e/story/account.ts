import { linkMailedTo } from "./mail.ts";
import type { Person } from "./person.ts";

/** Follows the invitation in the person's mail and makes the account; they are signed in afterwards. */
export async function acceptInvitation(
  person: Person,
  { email, name, password }: { email: string; name: string; password: string },
): Promise<void> {
  await person.goto(await linkMailedTo(person, email, "/invitation/"));
  await person.send("create", { name, password });
  if (!(await person.page.context().cookies()).some(({ name: key }) => key.includes("session"))) {
    await person.signIn(email, password);
  }
}

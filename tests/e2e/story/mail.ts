import { expect } from "@playwright/test";
import type { Person } from "./person.ts";

const PATIENCE = { timeout: 20_000 };

/** The newest link that begins like this in a mail to this address, read in the demo's outbox; mails take a moment. */
export async function linkMailedTo(reader: Person, email: string, path: string): Promise<string> {
  const link = reader.page.locator("main > *", { hasText: email }).locator(`a[href*="${path}"]`).first();
  await expect(async () => {
    await reader.goto("/dev/outbox");
    expect(await link.count(), `a mail to ${email} with ${path}`).toBe(1);
  }).toPass(PATIENCE);
  return new URL((await link.getAttribute("href")) ?? "").pathname;
}

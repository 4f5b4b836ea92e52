import { parseArgs } from "node:util";
import { applyMigrations } from "#app/platform/database/migrate.ts";
import { createServices } from "#app/platform/create-services.ts";
import { readEnv } from "#app/platform/env.ts";
import { StartError } from "#app/platform/env/start-error.ts";
import { ask } from "./lib/ask.ts";
import { run } from "./lib/command.ts";
import { createFirstAdmin, firstAdminSchema } from "./lib/first-admin.ts";
import type { FirstAdmin } from "./lib/first-admin.ts";

/*
 * npm run admin:create
 * Makes the first administrator (operator) of an empty installation. Asks for e-mail address and password, or takes
 * ADMIN_EMAIL, ADMIN_PASSWORD and ADMIN_NAME. With a first center:
 *
 *   npm run admin:create -- --center "Welcome Center Bremen" --slug bremen --land HB \
 *     --center-email info@bremen.example --center-phone "0421 1234" --center-admin leitung@bremen.example
 *
 * Without --center-admin the operator administrates the center, too.
 */

async function readWish(): Promise<FirstAdmin> {
  const { values } = parseArgs({
    options: {
      center: { type: "string" },
      slug: { type: "string" },
      land: { type: "string" },
      "center-email": { type: "string" },
      "center-phone": { type: "string" },
      "center-admin": { type: "string" },
    },
  });
  const { ADMIN_EMAIL, ADMIN_PASSWORD, ADMIN_NAME } = process.env;
  const parsed = firstAdminSchema.safeParse({
    name: ADMIN_NAME || undefined,
    email: ADMIN_EMAIL || (await ask("E-mail address of the administrator", "ADMIN_EMAIL")),
    password:
      ADMIN_PASSWORD || (await ask("Password (at least 12 characters, not shown)", "ADMIN_PASSWORD", true)),
    center: values.center && {
      name: values.center,
      slug: values.slug,
      land: values.land,
      email: values["center-email"],
      phone: values["center-phone"],
      admin: values["center-admin"],
    },
  });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new StartError(`${issue?.path.join(" ")}: ${issue?.message.replaceAll("_", " ")}`);
}

await run(async () => {
  const env = readEnv(process.env);
  if (env.demo)
    throw new StartError("Demo mode has accounts of its own; set DATABASE_URL or NODE_ENV=production.");
  const wish = await readWish();
  const services = await createServices(env);
  try {
    await applyMigrations(services.database.adapterFactory);
    const link = await createFirstAdmin(services, wish);
    const invited =
      link === null ? "" : ` Invite the center's administrator with this link, valid 14 days: ${link}`;
    return `${wish.email} is administrator now.${invited}`;
  } finally {
    await services.database.close();
  }
});

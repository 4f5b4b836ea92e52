import { defineConfig } from "prisma/config";

// Migrations are made and applied with Prisma's engine as WebAssembly (app/platform/database/migrate.ts),
// so no native engine has to be downloaded.
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
});

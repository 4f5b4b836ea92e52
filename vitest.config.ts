import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["app/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["app/**/*.db.test.ts"],
          env: { TZ: "Pacific/Kiritimati" },
        },
      },
    ],
  },
});

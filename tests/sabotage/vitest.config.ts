import { mergeConfig } from "vitest/config";
import base from "../../vitest.config.ts";
import { sabotage } from "./plugin.ts";

// The tests as they are, over sources with one wall taken down (npm run test:sabotage).
export default mergeConfig(base, {
  plugins: [sabotage()],
  test: {
    // the cache of transformed modules knows nothing of SABOTAGE
    fsModuleCache: false,
    projects: [
      {
        extends: true,
        test: {
          name: "doors",
          environment: "node",
          env: { TZ: "Pacific/Kiritimati" },
          include: ["tests/sabotage/doors.sabotage.ts"],
          globalSetup: ["tests/setup/global-embedded.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

import { vitePlugin as remix } from "@remix-run/dev";
import rtlcss from "postcss-rtlcss";
import { defineConfig } from "vite";
import { kernSubset } from "./app/ui/styles/kern-subset.ts";
import remixConfig from "./remix.config.js";

// Loaders' dates reach the page as dates (single fetch); without this the types say text.
declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [remix(remixConfig)],
  // KERN knows left and right only; our own rules are written in logical directions and stay as they are.
  css: { postcss: { plugins: [kernSubset(), rtlcss({ mode: "override" })] } },
  build: {
    target: "es2022",
    cssTarget: ["chrome111", "firefox113", "safari16.4"],
    rollupOptions: {
      // Our modules do nothing by being imported: a page loads the parts it uses, not all that stand in the same face.
      treeshake: { moduleSideEffects: (id) => !/\/app\/(ui|i18n|domains|platform|permissions)\//.test(id) },
    },
  },
});

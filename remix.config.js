/**
 * Options of the Remix plugin. The plugin never reads this file by itself; vite.config.ts passes it on.
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
const remixConfig = {
  appDirectory: "app",
  buildDirectory: "build",
  serverModuleFormat: "esm",
  ignoredRouteFiles: ["**/*"],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    // the list of routes is one small file that browsers keep; found piece by piece it would stand in every page, and each
    // page would ask for more of it
    v3_lazyRouteDiscovery: false,
    v3_routeConfig: true,
    v3_singleFetch: true,
  },
};

export default remixConfig;

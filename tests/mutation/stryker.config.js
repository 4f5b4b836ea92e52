const domain = "app/domains/immigration";

/** Mutation testing of the law as code: `npm run test:mutation`; docs/measured/mutation.md has the last result. */
export default {
  testRunner: "domain",
  plugins: ["./tests/mutation/norms.js", "./tests/mutation/runner.js"],
  ignorers: ["norms"],
  mutate: [`${domain}/**/*.ts`, `!${domain}/**/*.test.ts`, `!${domain}/{testing,texts,components}/**`],
  ignorePatterns: ["**", "!app/domains/**", "!tests/**", "!package.json", "!tsconfig.json"],
  coverageAnalysis: "perTest",
  // endless loops end by their count of turns; a busy machine is no reason to call a mutant hung
  timeoutMS: 60_000,
  concurrency: 2,
  incremental: true,
  incrementalFile: "test-results/mutation/incremental.json",
  tempDirName: "test-results/mutation/sandbox",
  reporters: ["dots", "json"],
  jsonReporter: { fileName: "test-results/mutation/report.json" },
};

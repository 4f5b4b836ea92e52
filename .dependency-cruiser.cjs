// The arrows of the house: routes → domains → permissions → platform. What stands here is checked by `npm test`.

const { readFileSync } = require("node:fs");
const { join } = require("node:path");

// From top to bottom as drawn in docs/domains.md: a domain calls only those below it.
const [, drawing = ""] = readFileSync(join(__dirname, "docs/domains.md"), "utf8").split("```");
const DOMAINS = drawing
  .trim()
  .split("\n")
  .map((line) => line.split(" ", 1)[0]);
const PURE_DOMAINS = "(immigration|skills|occupations|countries|calendar)";
const TEST = "(\\.test\\.tsx?$|\\.fixture\\.ts$|/testing/)";
const ENUMS = "^app/platform/database/generated/enums\\.ts$";
// Days without the holidays of all Laender: what the browser loads on every page.
const DAYS = "^app/domains/calendar/(index|plain-date|berlin)\\.ts$";
const FACE = "(index\\.ts|index\\.server\\.ts|components/index\\.tsx?)$";

const domainOrder = DOMAINS.map((name, place) => ({
  name: `domain-order-${name}`,
  comment: "A domain calls only domains below it; upwards it tells by events (docs/domains.md).",
  severity: "error",
  from: { path: `^app/domains/${name}/`, pathNot: TEST },
  to: { path: `^app/domains/(${DOMAINS.slice(0, place).join("|") || "none"})/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circle",
      comment: "Types may point both ways, code may not.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "domain-known",
      comment: "A new domain gets its place in docs/domains.md.",
      severity: "error",
      from: {},
      to: { path: "^app/domains/", pathNot: `^app/domains/(${DOMAINS.join("|")})/` },
    },
    ...domainOrder,
    {
      name: "domain-through-its-face",
      severity: "error",
      from: { path: "^app/domains/([^/]+)/" },
      to: { path: "^app/domains/", pathNot: [`^app/domains/$1/`, `^app/domains/[^/]+/${FACE}`, DAYS] },
    },
    {
      name: "others-through-the-face",
      severity: "error",
      from: { pathNot: ["^app/domains/"] },
      to: { path: "^app/domains/", pathNot: [`^app/domains/[^/]+/${FACE}`, DAYS] },
    },
    {
      name: "pure-domains",
      comment:
        "The law, the skills, the occupations, the countries and the calendar know no database, no screen and no clock.",
      severity: "error",
      from: { path: `^app/domains/${PURE_DOMAINS}/`, pathNot: [TEST, "/components/"] },
      to: {
        path: [
          "^app/(platform|permissions|routes|jobs|server|ui|i18n)/",
          "^node_modules/(react|@prisma|@remix-run)",
        ],
      },
    },
    {
      name: "pure-rules",
      comment: "Decisions are pure: the day and the facts come in as arguments.",
      severity: "error",
      from: { path: "^app/domains/[^/]+/rules(\\.ts$|/)", pathNot: TEST },
      to: {
        path: [
          "^app/(platform|permissions|routes|jobs|server|ui|i18n)/",
          "^node_modules/(react|@prisma|@remix-run)",
        ],
        // digits of other scripts: pure text
        pathNot: [ENUMS, "^app/ui/forms/typed\\.ts$"],
      },
    },
    {
      name: "browser-face",
      comment: "index.ts, schema.ts and components/ reach the browser: no server code, no Prisma.",
      severity: "error",
      from: { path: "^app/domains/[^/]+/(index\\.ts|schema\\.ts|components/)", pathNot: TEST },
      to: {
        path: ["\\.server\\.tsx?$", "^app/platform/", "^app/permissions/", "^node_modules/@prisma"],
        pathNot: [
          ENUMS,
          "^app/platform/http/(form-data|file-size)\\.ts$",
          "^app/platform/auth/password-length\\.ts$",
        ],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "domains-know-no-doors",
      severity: "error",
      from: { path: "^app/domains/", pathNot: TEST },
      to: { path: ["^app/(routes|jobs|server|wiring)"] },
    },
    {
      name: "permissions-below-domains",
      severity: "error",
      from: { path: "^app/permissions/", pathNot: TEST },
      to: { path: ["^app/(domains|routes|jobs|server|ui|wiring)"], pathNot: "^app/domains/calendar/" },
    },
    {
      name: "platform-at-the-bottom",
      severity: "error",
      from: { path: "^app/platform/", pathNot: TEST },
      to: {
        path: ["^app/(domains|permissions|routes|jobs|server|ui|wiring)"],
        pathNot: "^app/domains/calendar/index\\.ts$",
      },
    },
    {
      name: "ui-knows-no-business",
      severity: "error",
      from: { path: "^app/ui/", pathNot: TEST },
      to: {
        path: ["^app/(domains|permissions|routes|jobs|server|wiring|platform)"],
        pathNot: [ENUMS, "^app/platform/http/(form-data|file-size)\\.ts$", DAYS],
      },
    },
    {
      name: "words-know-nothing",
      severity: "error",
      from: { path: "^app/i18n/", pathNot: TEST },
      to: {
        path: ["^app/(domains|permissions|routes|jobs|server|ui|wiring|platform)"],
        pathNot: [ENUMS, DAYS],
      },
    },
    {
      name: "doors-know-no-prisma",
      comment: "A door goes through the gate to a domain; it sees neither the database nor the guard.",
      severity: "error",
      from: { path: "^app/routes/", pathNot: TEST },
      to: {
        path: [
          "^app/platform/(database|auth|files|jobs)/",
          "^app/permissions/guard/",
          "^node_modules/@prisma",
        ],
        // the doors of sign-in hand cookies on
        pathNot: [ENUMS, "^app/platform/auth/(cookies|two-factor)\\.ts$"],
      },
    },
    {
      name: "plain-client",
      comment: "Requests and jobs reach the guarded database only.",
      severity: "error",
      from: {
        pathNot: [
          "^app/(platform|permissions|server)/",
          "^prisma/",
          "^scripts/",
          "^tests/",
          "\\.db\\.test\\.ts$",
        ],
      },
      to: { path: "^app/platform/database/", pathNot: [ENUMS, "^app/platform/database/contains\\.ts$"] },
    },
    {
      name: "prisma-package",
      severity: "error",
      from: { pathNot: ["^app/platform/database/", "^app/permissions/", "^prisma", "^app/platform/auth/"] },
      to: { path: "^node_modules/@prisma/(client|adapter-pg)" },
    },
    {
      name: "casl-prisma",
      comment: "One file alone may ask @casl/prisma for conditions: it fails open in nested filters.",
      severity: "error",
      from: { pathNot: "^app/permissions/(accessible|ability|models)\\.ts$" },
      to: { path: "^node_modules/@casl/prisma" },
    },
    {
      name: "no-tests-in-the-product",
      severity: "error",
      from: { path: "^(app|prisma|scripts)/", pathNot: [TEST] },
      to: { path: ["^tests/", TEST] },
    },
    {
      name: "no-development-packages",
      comment: "The running application uses dependencies only.",
      severity: "error",
      from: { path: "^app/", pathNot: [TEST, "^app/routes\\.ts$"] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(virtual:|\\.\\./\\.\\./build/)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["^build/", "\\.css$"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["import", "node", "types", "default"],
      exportsFields: ["exports"],
    },
  },
};

import "#app/server/as-production.ts";
import { parseArgs } from "node:util";
import { benchBoards } from "./bench/boards.ts";
import { ENGINES } from "./bench/engines.ts";
import { benchMatching } from "./bench/matching.ts";

/*
 * npm run bench -- matching|boards [--engine server|embedded] [--sizes 1000,10000,100000] [--requests 100] [--note "…"]
 * Pages of the production build at several numbers of people, or of running cases, on databases of its own. All sizes on
 * both engines write docs/measured/; fewer are printed only. Exit 1 beyond the limits.
 */

const BENCHES = { matching: benchMatching, boards: benchBoards };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: "string" },
    sizes: { type: "string" },
    requests: { type: "string", default: "100" },
    note: { type: "string" },
  },
});
const name = positionals.join();
if (name !== "matching" && name !== "boards") throw new Error("npm run bench -- matching|boards");
const isKept = await BENCHES[name]({
  engines: ENGINES.filter((engine) => !values.engine || engine === values.engine),
  sizes: values.sizes?.split(",").map(Number),
  requests: Number(values.requests),
  note: values.note,
  whole: !values.engine && !values.sizes,
});
process.exitCode = isKept ? 0 : 1;

// npm run build: the production build, if it is stale.
import { fail, prepare } from "./lib/prepare.js";

await prepare({ build: true }).catch(fail);

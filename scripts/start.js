// npm start: everything a fresh clone needs, then the server under the project's own Node.
import { fail, handOver, prepare } from "./lib/prepare.js";

try {
  await prepare({ build: true });
  handOver("app/server/main.ts");
} catch (error) {
  fail(error);
}

// npm run generate: the database client and the relation map, from prisma/schema.
import { fail, prepare } from "./lib/prepare.js";

await prepare().catch(fail);

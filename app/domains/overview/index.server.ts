export { getEmployerHome } from "./queries.server.ts";

export { escoNames, suggestOccupations, suggestSkills } from "./suggest.server.ts";

export { type SkillKind } from "./data/rows.ts";
export { resolveSkill, sameSkill, skillMeaning } from "./meaning.ts";
export { searchSkills } from "./search.ts";
export { allSkills, skillById, skillsFor, suggestedSkills, type Skill } from "./skill.ts";

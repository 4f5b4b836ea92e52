import { NOTHING } from "./wall.ts";
import type { Wall } from "./wall.ts";

const SEE_AS = "app/permissions/see-as.server.ts";
const tests = ["app/domains/matching/see-as.db.test.ts"];

/** Looking with the eyes of the other side: never more than either may see, never a change, always in the log. */
export const SEE_AS_WALLS: readonly Wall[] = [
  {
    name: "see-as: no more than the other side sees",
    file: SEE_AS,
    find: "const within = personAbility(user, ctx.now);",
    replace: "const within = ctx.ability;",
    tests,
    only: "never more than either side",
  },
  {
    name: "see-as: no more than oneself sees",
    file: SEE_AS,
    find: "ability: ctx.ability, actor: seen",
    replace: "ability: within, actor: seen",
    tests,
    only: "shows a desk nothing",
  },
  {
    name: "see-as: the database joins both",
    file: "app/permissions/guard/scope.server.ts",
    find: 'return within ? { AND: [own, accessibleWhere(within, "read", model)] } : own;',
    replace: "return within ? own : own;",
    tests,
    only: "never more than either side",
  },
  {
    name: "see-as: nothing is written",
    file: "app/permissions/guard/db.server.ts",
    find: "readOnly: rights.within !== undefined",
    replace: "readOnly: false",
    tests,
    only: "writes nothing",
  },
  {
    name: "see-as: the log says who looked",
    file: SEE_AS,
    find: "  await recordLookAt(services, rights, at, eyes.role);\n",
    replace: NOTHING,
    tests,
    only: "stands in the audit log",
  },
  {
    name: "see-as: the log says with whose eyes",
    file: SEE_AS,
    find: "role: `${actor.role} as ${eyes.role}`",
    replace: "role: actor.role",
    tests,
    only: "stands in the audit log",
  },
];

import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/*
 * What a rule says of itself is no logic: the name of a norm and where it was read. A changed "§ 18g" decides nothing,
 * and a test that repeats it would be a copy. Every other string is a value here: facts, states, routes, days.
 */

const WORDS_ABOUT_A_RULE = new Set(["norm", "source"]);
const TEXTS = new Set(["StringLiteral", "TemplateLiteral"]);

/** Whether a node is the name of a norm ("§ …") or the text of `norm` or `source`. */
function isAboutARule({ node, parent }) {
  if (!TEXTS.has(node.type)) return false;
  if (node.type === "StringLiteral" && /§|SVBezGrV/.test(node.value)) return true;
  return (
    parent?.type === "ObjectProperty" && parent.value === node && WORDS_ABOUT_A_RULE.has(parent.key.name)
  );
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "norms", {
    shouldIgnore: (path) =>
      isAboutARule(path) ? "the name of a norm or of a source decides nothing" : undefined,
  }),
];

import type { AtRule, Container, Plugin, Root, Rule } from "postcss";

/**
 * Parts of KERN that our pages use, by the beginning of their class names. The whole of KERN is 340 kB, most of
 * it grid, utilities and icons nobody here asks for; a test compares this list with the classes in app/.
 */
const PARTS = [
  "kern-alert",
  "kern-badge",
  "kern-body",
  "kern-btn",
  "kern-description-list",
  "kern-error",
  "kern-fieldset",
  "kern-form-check",
  "kern-form-input",
  "kern-hint",
  "kern-label",
  "kern-link",
  "kern-progress",
  "kern-sr-only",
  "kern-table",
  "kern-task-list",
  "kern-title",
] as const;

const ICONS = ["danger", "info", "open-in-new", "success", "warning", "small", "default", "large"];

/** PostCSS plugin: leaves out the rules of unused KERN parts and the custom properties nobody reads. */
export function kernSubset(): Plugin {
  return {
    postcssPlugin: "kern-subset",
    Once(root) {
      root.walkRules((rule) => keepUsedSelectors(rule));
      removeUnreadProperties(root);
      removeEmpty(root);
    },
  };
}

/** Whether a stylesheet made by this plugin may still hold this class. */
export function isKeptClass(name: string): boolean {
  if (name === "kern-icon") return true;
  const [, icon] = /^kern-icon--(.+)$/.exec(name) ?? [];
  if (icon !== undefined) return ICONS.includes(icon);
  return PARTS.some((part) => name === part || name.startsWith(`${part}-`) || name.startsWith(`${part}_`));
}

function keepUsedSelectors(rule: Rule): void {
  if (!rule.selector.includes("kern-") || isThemeRoot(rule)) return;
  const kept = rule.selectors.filter((selector) =>
    [...selector.matchAll(/\.(kern-[\w-]+)/g)].every(([, name]) => isKeptClass(name ?? "")),
  );
  if (kept.length === 0) rule.remove();
  else rule.selectors = kept;
}

/** The rule that hands the theme's colours to `body`; its selector names themes and levels only to exclude them. */
const isThemeRoot = (rule: Rule): boolean => rule.selector.startsWith(":is(body");

/** A property that is read by no declaration, or only by unread ones, goes. */
function removeUnreadProperties(root: Root): void {
  for (let removed = true; removed;) {
    removed = false;
    const read = new Set<string>();
    root.walkDecls((declaration) => {
      for (const [, name] of declaration.value.matchAll(/var\(\s*(--[\w-]+)/g)) read.add(name ?? "");
    });
    root.walkDecls(/^--kern-/, (declaration) => {
      if (read.has(declaration.prop)) return;
      declaration.remove();
      removed = true;
    });
  }
}

function removeEmpty(container: Container): void {
  container.each((node) => {
    if (node.type === "comment") node.remove();
    if (node.type !== "rule" && node.type !== "atrule") return;
    const block = node as Rule | AtRule;
    if (!block.nodes) return;
    removeEmpty(block);
    if (block.nodes.length === 0) block.remove();
  });
}

import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Each entry is a rule of ARCHITECTURE.md or an incident of our own. */
const forbidden = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The clock is ctx.clock (app/platform/clock.ts).",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "The clock is ctx.clock (app/platform/clock.ts).",
  },
  {
    selector: "Literal[value=/\\b(now\\(\\)|CURRENT_(DATE|TIMESTAMP|TIME))/i]",
    message: "SQL gets the instant as a parameter from ctx.clock.",
  },
  {
    selector: "TemplateElement[value.raw=/\\b(now\\(\\)|CURRENT_(DATE|TIMESTAMP|TIME))/i]",
    message: "SQL gets the instant as a parameter from ctx.clock.",
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Text is text: nothing here needs HTML from strings.",
  },
  {
    selector: "JSXAttribute[name.name='style']",
    message: "The Content-Security-Policy refuses inline styles; use a class.",
  },
];

export default tseslint.config(
  { ignores: ["build/", "data/", "**/generated/", "coverage/", "test-results/", "playwright-report/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-console": "error",
      "no-restricted-syntax": ["error", ...forbidden],
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      // express and React take async handlers where they expect nothing back
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      // loaders, handlers and interface implementations are async by contract, with or without await
      "@typescript-eslint/require-await": "off",
      // Remix lets loaders and actions throw a Response
      "@typescript-eslint/only-throw-error": [
        "error",
        {
          allow: [
            { from: "lib", name: "Response" },
            { from: "package", name: "TypedResponse", package: "@remix-run/server-runtime" },
          ],
        },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // removes assertions that the compiler then asks for
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { "react-hooks": reactHooks },
    rules: {
      // the combobox pattern: a list with the role of a listbox
      "jsx-a11y/no-noninteractive-element-to-interactive-role": [
        "error",
        { ul: ["listbox"], li: ["option"] },
      ],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    // the one clock
    files: ["app/platform/clock.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // the script that keeps zod from generating code, with the page's nonce
    files: ["app/ui/shell/document.tsx"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...forbidden.filter(({ selector }) => !selector.includes("dangerously")),
      ],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}"],
    ignores: ["app/permissions/accessible.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "@casl/prisma",
              importNames: ["accessibleBy"],
              message: "It fails open when nested; use the guard.",
            },
            {
              name: "@casl/prisma/runtime",
              importNames: ["accessibleBy"],
              message: "It fails open when nested; use the guard.",
            },
          ],
        },
      ],
    },
  },
  {
    // tables of data and words of the screen are as long as they are
    files: [
      "app/i18n/**",
      "app/**/data/**",
      "app/**/texts/**",
      "prisma/seed/**",
      "tests/permission-table.ts",
    ],
    rules: { "max-lines": "off" },
  },
  {
    files: ["**/*.test.{ts,tsx}", "tests/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  { files: ["**/*.js"], extends: [tseslint.configs.disableTypeChecked], rules: { eqeqeq: "error" } },
);

import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", "coverage", "node_modules"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { module: "writable", require: "readonly", __dirname: "readonly", URL: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/**"],
    rules: { "no-eval": "error", "no-implied-eval": "error", "no-new-func": "error", "no-script-url": "error" },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    rules: {
      // The compiler tells them, and a third of the time went here.
      "@typescript-eslint/no-unused-vars": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "max-lines": ["warn", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/**"],
    rules: { complexity: ["error", 20] },
  },
  {
    files: ["src/rules/**", "src/check/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name='join'][arguments.0.value=/^[、；，＋]$/]",
          message: "A list in a message stops at five and says how many there are: `listed` of readings/wording.",
        },
      ],
    },
  },
);

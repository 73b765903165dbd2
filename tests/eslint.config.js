import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

import { importsPointDown } from './lint/imports.js';

/** A test that does not run proves nothing, and one that runs alone hides the others. */
const NO_PARTIAL_RUNS = ['', '.object', '.object.object'].map((path) => ({
  selector: `MemberExpression[object${path}.name=/^(describe|it|suite|test)$/][property.name=/^(only|skip|skipIf|runIf|todo|fixme)$/]`,
  message: 'Every test runs, always. Fix it or delete it.',
}));

/**
 * Rules that only repeat, at every use, what `astro check` reports once, and that take a clean clone, whose generated
 * types are not there yet, for a faulty one.
 */
const REPEATED = Object.keys(tseslint.plugin.rules ?? {})
  .filter((name) => name.startsWith('no-unsafe-'))
  .map((name) => [`@typescript-eslint/${name}`, 'off']);

export default defineConfig(
  globalIgnores([
    'dist/',
    '.dist.*/',
    '.astro/',
    'content/',
    'test-results/',
    'tests/input/',
    'tests/output/',
  ]),
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { frise: { rules: { 'imports-point-down': importsPointDown } } },
    rules: {
      'frise/imports-point-down': 'error',
      eqeqeq: 'error',
      'no-control-regex': 'error',
      'no-empty-character-class': 'error',
      'no-fallthrough': 'error',
      'no-misleading-character-class': 'error',
      'no-useless-escape': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    // The scripts that eslint-plugin-astro cuts out of components are no files of the TypeScript project.
    ignores: ['**/*.astro/*'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    rules: {
      ...Object.fromEntries(REPEATED),
      // Astro and Playwright hand over objects whose functions are made to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // Texts come from anyone: no pattern may take more than linear time on any of them.
    files: ['src/**/*.ts'],
    // These read a few characters of the project's own: an address, a number, the message of an error, a word.
    ignores: [
      'src/components/address.ts',
      'src/dates/locales/*.ts',
      'src/i18n/paths.ts',
      'src/loaders/front-matter.ts',
      'src/timeline/wrap.ts',
    ],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  { files: ['tests/**'], rules: { 'no-restricted-syntax': ['error', ...NO_PARTIAL_RUNS] } },
);

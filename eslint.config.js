import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import ts from 'typescript-eslint';

const noMarkup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
  property,
  message: 'Feed text is text: render it with lit templates.',
}));

export default defineConfig(
  {ignores: ['dist', 'demo/dist', 'src/text/generated', 'node_modules', 'pictures', 'test/matrix/frameworks', 'scripts/build/frameworks']},
  js.configs.recommended,
  ...ts.configs.recommended,
  lit['flat/recommended'],
  wc['flat/recommended'],
  {plugins: {'lit-a11y': litA11y}, rules: {...litA11y.configs.recommended.rules, 'lit-a11y/no-redundant-role': 'off'}},
  {
    rules: {
      '@typescript-eslint/no-unused-expressions': ['error', {allowShortCircuit: true, allowTernary: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      'no-empty': ['error', {allowEmptyCatch: true}],
      'no-restricted-properties': ['error', ...noMarkup],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB'],
      'no-restricted-imports': [
        'error',
        {patterns: [{group: ['lit/directives/unsafe-*', 'lit/static-html.js'], message: 'Feed text is text: no unsafe directives.'}]},
      ],
      'no-irregular-whitespace': ['error', {skipStrings: true, skipTemplates: true}],
    },
  },
  {
    files: ['src/**/*.ts'],
    // Old polyfills on host pages break Array.from and for-in.
    rules: {
      'no-restricted-syntax': ['error', 'ForInStatement', 'CallExpression[callee.object.name="Array"][callee.property.name="from"]'],
      'no-control-regex': 'off',
    },
  },
  // TypeScript knows the names of its files; scripts run in Node, and some parts of theirs in a page.
  {files: ['**/*.{js,mjs}'], rules: {'no-undef': 'off'}},
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-control-regex': 'off',
      'no-loss-of-precision': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
    },
  },
);

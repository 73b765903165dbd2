import { builtinModules } from 'node:module';
import { dirname, extname, relative, resolve, sep } from 'node:path';

import { LAYERS } from './layers.js';

const SRC = resolve(import.meta.dirname, '../../src');

/** The first part of a file's path inside `src/`, or undefined for a file elsewhere. */
function layerOf(/** @type {string} */ file) {
  const path = relative(SRC, file);
  return path.startsWith('..') ? undefined : path.split(sep)[0];
}

/** What is wrong with an import, as a sentence; undefined when it is allowed. */
function fault(/** @type {string} */ file, /** @type {string} */ source) {
  const [path = ''] = source.split('?');
  if (path.startsWith('.') && !extname(path)) {
    return `Write the file's extension in "${source}": Node runs these files as they are.`;
  }

  const from = layerOf(file);
  if (from === undefined) return undefined;
  const layer = LAYERS[from];
  if (!layer) return `"src/${from}" is not a layer yet. Say in tests/lint/layers.js what it may import.`;

  if (path.startsWith('.')) {
    const to = layerOf(resolve(dirname(file), path));
    if (to === undefined || to === from || layer.layers.includes(to)) return undefined;
    return `"src/${from}" may not import from "src/${to}". Imports point down: see tests/lint/layers.js.`;
  }
  const name = builtinModules.includes(path) ? `node:${path}` : path;
  if (!layer.without.some((pattern) => pattern.test(name))) return undefined;
  return `"src/${from}" may not import "${source}". See tests/lint/layers.js.`;
}

/**
 * An ESLint rule: every import, re-export, dynamic import and imported type obeys the table of layers.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importsPointDown = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    /** @param {any} node */
    const check = (node) => {
      const source = node.source?.value ?? node.argument?.literal?.value;
      if (typeof source !== 'string') return;
      const message = fault(context.physicalFilename, source);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

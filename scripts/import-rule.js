// An ESLint rule: imports go one way. The table it obeys is in eslint.config.js.
import {dirname, join, relative, sep} from 'node:path';

/**
 * @param {object} table
 * @param {string} table.root the folder that the layers lie in
 * @param {Record<string, string[]>} table.layers which other layers each layer may import from
 * @param {[RegExp, number][]} table.order within a layer, a module imports none of a higher number
 * @param {Record<string, RegExp>} table.packages which modules may import a package at all
 * @param {RegExp} table.pure modules that are free of page, Lit and ECharts at run time
 * @param {RegExp} table.impure what those may import as a type only
 */
export function importRule({root, layers, order, packages, pure, impure}) {
  const rank = (module) => order.find(([pattern]) => pattern.test(module))?.[1] ?? Infinity;

  /** Says what is wrong with an import, or nothing. */
  function fault(module, source, isType) {
    const relativeImport = source.startsWith('.');
    const target = relativeImport ? join(dirname(module), source).split(sep).join('/') : source;

    if (pure.test(module) && !isType && impure.test(target)) {
      return `${module} is pure: at run time it may not import ${target}.`;
    }
    if (!relativeImport) {
      const owner = Object.entries(packages).find(
        ([name]) => source === name || source.startsWith(`${name}/`),
      );
      return owner && !owner[1].test(module)
        ? `${source} has one home, and ${module} is not in it.`
        : undefined;
    }
    if (target.startsWith('../')) return 'Sources import nothing that lies outside of src.';

    const [layer, ...rest] = module.split('/');
    const [other, ...inside] = target.split('/');
    if (rest.length === 0) return undefined;
    if (inside.length === 0)
      return 'What lies directly in src is for users of the package, not for its own modules.';
    if (!(layer in layers)) return `src/${layer} has no place among the layers.`;
    if (other === layer) {
      return rank(target) > rank(module) ? `${target} stands above ${module}, not below it.` : undefined;
    }
    return layers[layer].includes(other)
      ? undefined
      : `src/${layer} may import from ${layers[layer].join(', ') || 'no other folder'}, not from ${other}.`;
  }

  return {
    meta: {type: 'problem', schema: []},
    create(context) {
      const module = relative(root, context.filename).split(sep).join('/');
      const check = (source, isType) => {
        if (typeof source?.value !== 'string') return;
        const message = fault(module, source.value, isType);
        if (message) context.report({node: source, message});
      };
      return {
        ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
        ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
        ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
        ImportExpression: (node) => check(node.source, false),
        TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
      };
    },
  };
}

// How the manifest of the elements is read from their sources.

/** Lists of words that have a name: `@choice(LAYOUTS)` takes one. */
const namedLists = new Map();

/** The decorators of `widget/properties` that the analyzer knows by itself, because Lit has them too. */
const LIT_HAS = ['property', 'state'];

/** What else a module imports from there: decorators that declare an attribute. */
const ownNames = (ts, module) =>
  module.statements
    .filter((each) => ts.isImportDeclaration(each) && /\/properties\.js$/.test(each.moduleSpecifier.text))
    .flatMap((each) => each.importClause?.namedBindings?.elements ?? [])
    .map(({name}) => name.text)
    .filter((name) => !LIT_HAS.includes(name));

const ownDecorators = {
  name: 'own-decorators',
  collectPhase({ts, node}) {
    if (!ts.isVariableDeclaration(node) || !node.initializer) return;
    const list = ts.isAsExpression(node.initializer) ? node.initializer.expression : node.initializer;
    if (ts.isArrayLiteralExpression(list) && list.elements.every(ts.isStringLiteral)) {
      namedLists.set(node.name.getText(), list.elements);
    }
  },
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const names = ownNames(ts, node.getSourceFile());
    const declaration = moduleDoc.declarations?.find(({name}) => name === node.name?.text);
    for (const member of node.members) {
      const decorators = ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : [];
      const call = decorators
        .map(({expression}) => expression)
        .find(
          (expression) => ts.isCallExpression(expression) && names.includes(expression.expression.getText()),
        );
      const field = call && declaration?.members?.find(({name}) => name === member.name.getText());
      if (!field) continue;
      const words = call.arguments[0]?.elements ?? namedLists.get(call.arguments[0]?.getText());
      if (words) field.type = {text: words.map(({text}) => `'${text}'`).join(' | ')};
      field.attribute = field.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      field.reflects = true;
      const {type, description, default: initial} = field;
      (declaration.attributes ??= []).push({
        name: field.attribute,
        fieldName: field.name,
        ...(type && {type}),
        ...(description && {description}),
        ...(initial && {default: initial}),
      });
    }
    // In the order in which the class declares them.
    const position = ({fieldName}) => declaration.members.findIndex(({name}) => name === fieldName);
    declaration?.attributes?.sort((a, b) => position(a) - position(b));
  },
};

/** Only what is public is of use to a reader. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations} of customElementsManifest.modules) {
      for (const declaration of declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({name, privacy, static: isStatic}) =>
            !isStatic && !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected',
        );
      }
    }
  },
};

export default {
  globs: ['src/**/*.ts'],
  litelement: true,
  quiet: true,
  packagejson: false,
  plugins: [ownDecorators, publicOnly],
};

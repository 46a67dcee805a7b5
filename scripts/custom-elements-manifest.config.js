// How the manifest of the elements is read from their sources.

/** What a module imports from `widget/properties`: property decorators that declare an attribute, as Lit's does. */
const ownNames = (ts, module) =>
  module.statements
    .filter((each) => ts.isImportDeclaration(each) && /\/properties\.js$/.test(each.moduleSpecifier.text))
    .flatMap((each) => each.importClause?.namedBindings?.elements ?? [])
    .map(({name}) => name.text);

const ownDecorators = {
  name: 'own-decorators',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const names = ownNames(ts, node.getSourceFile());
    const declaration = moduleDoc.declarations?.find(({name}) => name === node.name?.text);
    for (const member of node.members) {
      const decorators = ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : [];
      const isOwn = decorators.some(({expression}) => names.includes(expression.expression?.getText()));
      const field = isOwn && declaration?.members?.find(({name}) => name === member.name.getText());
      if (!field) continue;
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

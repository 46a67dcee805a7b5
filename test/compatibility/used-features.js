// What the sources ask of a browser, by the names of MDN's browser-compat-data: interfaces and their members by
// TypeScript's own reading of each expression, styles by what stands in `css` templates.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

/** A program of all that lies in `src`. */
function programOf(root) {
  const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = readdirSync(join(root, 'src'), {recursive: true}).filter((name) => name.endsWith('.ts'));
  return ts.createProgram(
    files.map((name) => join(root, 'src', name)),
    options,
  );
}

const isOfBrowser = ({fileName}) => /\/typescript\/lib\/lib\.[\w.]+\.d\.ts$/.test(fileName);

/** The interfaces and members of a browser that the sources use: `Element.closest`, `fetch`, each with a place. */
function membersUsed(program, sources) {
  const checker = program.getTypeChecker();
  const used = new Map();
  const add = (name, node) => {
    if (used.has(name)) return;
    const file = node.getSourceFile();
    const {line} = file.getLineAndCharacterOfPosition(node.getStart());
    used.set(name, `${file.fileName.replace(/.*\/src\//, 'src/')}:${line + 1}`);
  };
  const visit = (node) => {
    // What only types say is gone when the code runs.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isIdentifier(node)) {
      for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) {
        if (!isOfBrowser(declaration.getSourceFile())) continue;
        const {parent} = declaration;
        const owner = parent && ts.isInterfaceDeclaration(parent) ? parent.name.text : undefined;
        if (owner) add(`${owner.replace(/Constructor$/, '')}.${node.text}`, node);
        else if (!ts.isTypeParameterDeclaration(declaration)) add(node.text, node);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const source of sources) visit(source);
  return used;
}

/** The texts of all `css` templates, what is put into them left out. */
function stylesIn(sources) {
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') {
      const {template} = node;
      const texts = ts.isTemplateExpression(template)
        ? [template.head.text, ...template.templateSpans.map(({literal}) => literal.text)]
        : [template.text];
      found.push(texts.join(' x '));
    }
    ts.forEachChild(node, visit);
  };
  for (const source of sources) visit(source);
  return found.map((text) => text.replace(/\/\*[^]*?\*\//g, ' '));
}

/** Whether a rule stands within another one that is no at-rule. */
function hasRulesInRules(text) {
  const above = [];
  for (const [, prelude, end] of text.matchAll(/([^{};]*)([{};])/g)) {
    if (end === '{') {
      if (above.some((each) => !each.startsWith('@')) && !prelude.trim().startsWith('@')) return true;
      above.push(prelude.trim());
    } else if (end === '}') above.pop();
  }
  return false;
}

/** What the styles use: `@container`, `:has`, `text-wrap`, `text-wrap: balance`, `mod()`. */
function stylesUsed(sources) {
  const used = new Set();
  for (const text of stylesIn(sources)) {
    for (const [, name] of text.matchAll(/@([a-z-]+)/g)) used.add(`@${name}`);
    for (const [, name] of text.matchAll(/([a-z][a-z-]*)\(/g)) used.add(`${name}()`);
    if (hasRulesInRules(text)) used.add('&');
    for (const [rule] of text.matchAll(/[^{};]+\{/g))
      for (const [, name] of rule.matchAll(/::?([a-z-]+)/g)) used.add(`:${name}`);
    for (const [, property, value] of text.matchAll(/(?:^|[{;])\s*([a-z-]+)\s*:\s*([^{};]+)(?=[;}])/g)) {
      if (property.startsWith('--')) continue;
      used.add(property);
      for (const [word] of value.matchAll(/(?<![\w-])[a-z][a-z-]+(?![\w(-])/g))
        used.add(`${property}: ${word}`);
    }
  }
  return used;
}

/** @returns {{members: Map<string, string>, styles: Set<string>}} */
export function usedFeatures(root) {
  const program = programOf(root);
  const sources = program.getSourceFiles().filter(({fileName}) => fileName.startsWith(join(root, 'src')));
  return {members: membersUsed(program, sources), styles: stylesUsed(sources)};
}

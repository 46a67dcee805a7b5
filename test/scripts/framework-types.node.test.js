// Frameworks check templates with what the manifest says of the elements.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import ts from 'typescript';
import {elementsOf} from '../../scripts/framework-types.js';
import {makeManifest} from '../../scripts/manifest.js';

const root = join(import.meta.dirname, '../..');
const manifest = await makeManifest();
const elements = manifest.modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
const made = ts.createSourceFile('elements.d.ts', elementsOf(manifest), ts.ScriptTarget.Latest, true);

/** The fields of an interface or of a type in braces, by name. */
const fieldsOf = (node) =>
  new Map(node.members.map((member) => [member.name.text ?? member.name.getText(), member.type]));
const found = fieldsOf(
  made.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'Elements'),
);

for (const {tagName, name, members, attributes, events} of elements) {
  test(`the types of ${tagName} have its class, properties, attributes and events`, () => {
    const fields = fieldsOf(found.get(tagName));
    const names = (key) => [...fieldsOf(fields.get(key)).keys()];
    assert.equal(fields.get('element').getText(), name);
    const types = fields.get('properties').types.map(({literal}) => literal.text);
    assert.deepEqual(
      types,
      members.filter(({kind, readonly}) => kind === 'field' && !readonly).map((field) => field.name),
    );
    assert.deepEqual(
      names('attributes'),
      attributes.filter(({name, fieldName}) => name !== fieldName).map(({name}) => name),
    );
    assert.deepEqual(
      names('events'),
      events.map(({name}) => name),
    );
  });
}

test('every type that an event tells is one that the package exports', () => {
  const wanted = made.statements
    .filter((node) => ts.isImportDeclaration(node) && node.moduleSpecifier.text === '../index.js')
    .flatMap((node) => node.importClause.namedBindings.elements.map(({name}) => name.text));
  const entries = readdirSync(join(root, 'src')).filter(
    (name) => name.endsWith('.ts') && name !== 'classes.ts',
  );
  const exported = entries.flatMap((name) => {
    const text = readFileSync(join(root, 'src', name), 'utf8');
    return ts
      .createSourceFile(name, text, ts.ScriptTarget.Latest)
      .statements.flatMap((node) => node.exportClause?.elements ?? [])
      .map((element) => element.name.text);
  });
  assert.deepEqual(
    wanted.filter((name) => !exported.includes(name)),
    [],
  );
});

test('each framework has a file that says how it is asked for', () => {
  for (const file of readdirSync(join(root, 'scripts/types')).filter((name) => name !== 'settings.d.ts')) {
    const [first] = readFileSync(join(root, 'scripts/types', file), 'utf8').split('\n');
    assert.ok(
      first.includes(`import type {} from 'dangjian-widgets/types/${file.replace('.d.ts', '')}'`),
      first,
    );
  }
});

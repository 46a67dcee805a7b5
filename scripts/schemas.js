// Makes the published JSON Schemas from the one definition that the code checks feeds with:
// what `src/<widget>/schema.ts` exports as `feedSchema`.
import {toJsonSchema} from '@valibot/to-json-schema';
import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {loadTypeScript} from './load-typescript.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What JSON Schema can say of a check that is a function; keyed by what the check expects. */
const expectations = {
  text: {pattern: '\\S'},
  count: {minimum: 0},
  day: {format: 'date'},
  moment: {pattern: '^\\d{4}-\\d{2}-\\d{2}'},
  period: {pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$'},
  mark: {pattern: '^(\\d{4}-)?\\d{2}-\\d{2}$'},
  link: {format: 'uri-reference'},
  image: {format: 'uri-reference'},
};

const overrideAction = ({valibotAction: {type, message}, jsonSchema}) =>
  type === 'check' ? {...jsonSchema, ...expectations[message]} : undefined;

/** The one schema that is a function by itself: of ids. */
const overrideSchema = ({valibotSchema: {type, message}, jsonSchema}) =>
  type === 'custom' && message === 'id' ? {type: ['string', 'number']} : jsonSchema;

/** The JSON Schemas of all feeds, by the name of the widget that reads them. */
export async function makeSchemas() {
  const widgets = readdirSync(join(root, 'src')).filter((name) =>
    existsSync(join(root, 'src', name, 'schema.ts')),
  );
  const asJsonSchema = (schema) =>
    toJsonSchema(schema, {typeMode: 'input', errorMode: 'ignore', overrideAction, overrideSchema});
  const {envelope} = await loadTypeScript(join(root, 'src/feed/schema.ts'));
  const schemas = {};
  for (const widget of widgets.filter((name) => name !== 'feed').sort()) {
    const {feedSchema} = await loadTypeScript(join(root, 'src', widget, 'schema.ts'));
    if (!feedSchema) throw new Error(`src/${widget}/schema.ts exports no feedSchema.`);
    const {$schema, properties, ...rest} = asJsonSchema(feedSchema);
    schemas[widget] = {
      $schema,
      title: `Feed of <dj-${widget}>`,
      ...rest,
      properties: {...asJsonSchema(envelope).properties, ...properties},
    };
  }
  return schemas;
}

/** Writes them into a folder of the project. */
export async function writeSchemas(folder) {
  mkdirSync(join(root, folder), {recursive: true});
  for (const [name, schema] of Object.entries(await makeSchemas())) {
    writeFileSync(join(root, folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeSchemas(process.argv[2] ?? 'dist/schemas');

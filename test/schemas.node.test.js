// The published JSON Schemas accept what the widgets draw, and refuse what they would set aside.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import Ajv from 'ajv';
import {makeSchemas} from '../scripts/schemas.js';

const feeds = new URL('../demo/feeds/', import.meta.url);
const names = readdirSync(feeds).filter((name) => name.endsWith('.json') && name !== 'shanghai.json');
const envelope = ['version', 'title', 'source', 'asOf', 'sample', 'count'];

for (const [widget, schema] of Object.entries(await makeSchemas())) {
  const validate = new Ajv({allErrors: true}).compile(schema);
  const own = Object.keys(schema.properties).filter((name) => !envelope.includes(name));
  const isRead = (feed) => own.some((name) => name in feed);

  test(`the schema of ${widget} describes the envelope and its own rows`, () => {
    assert.ok(own.length > 0);
    assert.deepEqual(
      envelope.filter((name) => !(name in schema.properties)),
      [],
    );
  });

  for (const name of names) {
    const feed = JSON.parse(readFileSync(new URL(name, feeds), 'utf8'));
    if (!isRead(feed)) continue;
    const isFaulty = name.startsWith('faults-');
    test(`the schema of ${widget} ${isFaulty ? 'refuses' : 'accepts'} ${name}`, () => {
      assert.equal(validate(feed), !isFaulty, JSON.stringify(validate.errors?.slice(0, 3), null, 2));
    });
  }
}

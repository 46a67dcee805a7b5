// A file of stories that no test runs would be a gallery that nobody looks at.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const folder = (path) => new URL(`../../${path}/`, import.meta.url);
const files = readdirSync(folder('stories'), {recursive: true})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.stories.ts'));

test('there is a test for every file of stories', () => {
  for (const file of files) {
    const path = new URL(file.replace('.stories.ts', '.test.ts'), folder('test/stories'));
    assert.ok(existsSync(path), `test/stories/${file.replace('.stories', '.test')} is missing.`);
    assert.ok(
      readFileSync(path, 'utf8').includes(`/stories/${file.replace('.ts', '.js')}'`),
      `test/stories/${file.replace('.stories', '.test')} runs other stories.`,
    );
  }
});

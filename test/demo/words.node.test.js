import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {WORDS} from '../../demo/page/words.js';
import {NAMES} from '../../demo/playground/attribute-names.js';
import {feedsOf} from '../../demo/playground/feeds.js';
import {makeManifest} from '../../scripts/manifest.js';

const DEMO = new URL('../../demo/', import.meta.url);
const WIDGETS = ['dj-org-tree', 'dj-member-growth', 'dj-activity-heatmap', 'dj-honours-board'];
const read = (name) => readFileSync(new URL(name, DEMO), 'utf8');
const isChinese = (text) => /\p{Script=Han}/u.test(text);

/** The texts of a page that are read: between its tags, and in the attributes that are words. */
function wordsOf(html) {
  const between = html
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&gt;', '>')
    .split('\n');
  const within = [...html.matchAll(/ (?:aria-label|heading|title)="([^"]*)"/g)].map(([, text]) => text);
  return [...between, ...within].map((text) => text.trim()).filter(isChinese);
}

const pages = readdirSync(DEMO).filter((name) => name.endsWith('.html'));
const scripts = readdirSync(DEMO, {recursive: true, encoding: 'utf8'}).filter((name) =>
  /^(page|portal|playground|wall)[/\\].*(?<!words)\.js$/.test(name),
);
const feedNames = WIDGETS.flatMap((tag) => feedsOf(tag).map(([, name]) => name));

describe('the words of the demo', () => {
  for (const page of pages) {
    it(`are there in three languages for ${page}`, () => {
      const words = wordsOf(read(page));
      assert.ok(words.length > 5);
      assert.deepEqual(
        words.filter((text) => !(text in WORDS)),
        [],
      );
    });
  }

  it('are there in three languages for what scripts say', () => {
    const said = scripts.flatMap((name) =>
      [...read(name).matchAll(/say\('([^']*)'\)/g)].map(([, text]) => text),
    );
    assert.ok(said.length > 5);
    assert.deepEqual(
      [...said, ...feedNames].filter((text) => !(text in WORDS)),
      [],
    );
  });

  it('hold nothing that no page says', () => {
    const all = [...pages, ...scripts].map(read).join('\n').replaceAll('&gt;', '>');
    assert.deepEqual(
      Object.keys(WORDS).filter((text) => !all.includes(text)),
      [],
    );
  });

  it('name every attribute that a widget has, and no other', async () => {
    const {modules} = await makeManifest();
    const attributes = modules
      .flatMap(({declarations}) => declarations)
      .filter(({tagName}) => WIDGETS.includes(tagName))
      .flatMap(({attributes}) => attributes.map(({name}) => name));
    assert.deepEqual(Object.keys(NAMES).sort(), [...new Set(attributes)].sort());
  });
});

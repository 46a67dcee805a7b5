// Text of a feed is only ever text: every way that text may try, in every field of every feed, in every state of a widget.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {exercise, exerciseStage, faultsOfSvg} from './exercise.js';
import {CORPUS} from './payload-corpus.js';
import {ADDRESSES, FORMULAS, MARKUP} from './payloads.js';
import {openRoom} from './room.js';
import {feedOf, textFields} from './rows.js';

const OWN = [...MARKUP, ...FORMULAS, ...ADDRESSES];
/** Rows of a page of the table, so that each is seen there. */
const BATCH = 92;
const batches = Array.from({length: Math.ceil(CORPUS.length / BATCH)}, (_, at) =>
  CORPUS.slice(at * BATCH, (at + 1) * BATCH),
);

/** A feed as a stream says it, on a line that stays: a few rows at once, all of them as rows that come later. */
function eventsOf(feed) {
  const lists = Object.entries(feed).filter(([, value]) => Array.isArray(value));
  const few = {...feed, ...Object.fromEntries(lists.map(([name, rows]) => [name, rows.slice(0, 3)]))};
  const say = (event, data, id) => `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
  return [
    say('snapshot', few, MARKUP[0]),
    ...MARKUP.map((name) => `event: ${name}\ndata: ${name}\n\n`),
    say('upsert', Object.fromEntries(lists), MARKUP[0]),
  ].join('');
}

const WALL = {display: 'wall', theme: 'red', mask: ''};
const looks = {
  'org-tree': [
    {layout: 'top-down', depth: '9', ties: 'all'},
    {layout: 'indented', depth: '9'},
    {layout: 'compact', text: 'vertical', minimap: ''},
    {layout: 'left-right', ...WALL},
    {stream: '/events/org-tree'},
  ],
  'member-growth': [
    {by: 'sector', summary: ''},
    {by: 'org', mode: 'total'},
    {compare: 'year'},
    WALL,
    {stream: '/events/member-growth'},
  ],
  'activity-heatmap': [
    {view: 'calendar'},
    {view: 'matrix', rows: 'org'},
    {view: 'matrix', rows: 'kind'},
    WALL,
    {stream: '/events/activity-heatmap'},
  ],
  'honours-board': [
    {layout: 'plaques'},
    {layout: 'list', by: 'recipient'},
    {layout: 'ranking'},
    {layout: 'timeline'},
    WALL,
    {stream: '/events/honours-board'},
  ],
};

describe('text of others', () => {
  let room;
  before(async () => {
    const streams = Object.keys(looks).map((name) => [name, eventsOf(feedOf(name, OWN))]);
    room = await openRoom(Object.fromEntries(streams));
  });
  after(() => room?.close());

  /** Draws a feed, looks at everything, and finds nothing that is more than text; how many states were looked at. */
  async function hold(page, name, feed, look, options) {
    const found = await page.evaluate(exercise, `dj-${name}`, feed, look, options);
    if (!options) assert.ok(found.sheets.length > 0, 'nothing is printed');
    found.wrong.push(...(await room.desk.evaluate(faultsOfSvg, found.svg)));
    for (const sheet of found.sheets)
      found.wrong.push(...(await room.desk.evaluate(faultsOfSvg, sheet, 'text/html')));
    assert.deepEqual(found.wrong, [], JSON.stringify(look));
    return found;
  }

  for (const name of Object.keys(looks)) {
    it(`is only ever text in ${name}: picture, stream, panel, tooltip, faults, search, table, files and paper`, async (t) => {
      const count = {looks: 0, opened: 0};
      const {page, asked} = await room.openPage();
      for (const look of looks[name]) {
        const found = await hold(page, name, feedOf(name, OWN), look);
        count.looks += found.looks;
        count.opened += found.opened;
      }
      t.diagnostic(
        `${count.looks} states looked at, ${count.opened} with a panel or tooltip: 0 violations, nothing executed`,
      );
      assert.deepEqual(asked, []);
      await page.close();
    });

    for (const isFree of [false, true]) {
      it(`is only ever text in ${name}, of each of ${CORPUS.length} naughty strings, ${isFree ? 'also without a policy' : 'under the policy'}`, async (t) => {
        let count = 0;
        // What a mask hides cannot be read; ninety ties at once are for nobody.
        const own = looks[name]
          .filter(({stream, mask}) => stream === undefined && mask === undefined)
          .map((look) => ({...look, ...(look.ties && {ties: 'selected'})}));
        const {page, asked} = await room.openPage({isFree});
        for (const [at, texts] of batches.entries()) {
          const look = own[(at + Number(isFree)) % own.length];
          const options = {texts, most: isFree ? 12 : 200, onPaper: false};
          count += (await hold(page, name, feedOf(name, texts), look, options)).looks;
        }
        t.diagnostic(`${textFields(name).length} fields (${textFields(name).join(', ')}), title and source;`);
        t.diagnostic(`${count} states looked at: 0 violations, nothing executed`);
        assert.deepEqual(asked, []);
        await page.close();
      });
    }
  }

  it('is only ever text on a stage: names of scenes, ages, widgets and what a tour shows of them', async (t) => {
    const {page, asked} = await room.openPage();
    const all = Object.keys(looks).map((name) => [`dj-${name}`, feedOf(name, OWN)]);
    const {wrong, looks: seen} = await page.evaluate(exerciseStage, all, MARKUP.slice(0, 4));
    assert.deepEqual([wrong, asked], [[], []]);
    t.diagnostic(`${seen} states looked at: 0 violations, nothing executed`);
    await page.close();
  });

  it('would be found if it were more', async () => {
    const {page} = await room.openPage();
    await page.evaluate(() => {
      globalThis.alert(1);
      Object.defineProperty(Object.prototype, 'polluted', {value: 1});
      document.body.addEventListener(
        'dj-load',
        ({target}) => {
          const link = Object.assign(document.createElement('a'), {href: 'javascript:1', target: '_blank'});
          target.shadowRoot
            .querySelector('footer')
            .append(link, document.createElement('x-pwned'), document.createElement('x-y'));
          link.setAttribute('on-x', '1');
        },
        {once: true},
      );
    });
    const feed = {honours: [{title: 'x', href: 'javascript:1'}, {title: 'y'}]};
    const {wrong} = await page.evaluate(exercise, 'dj-honours-board', feed, {}, {texts: ['<x>']});
    for (const each of [
      'executed alert',
      'a prototype was changed',
      'never read: "<x>"',
      'picture: <x-pwned>',
      'picture: <x-y>, which no template has',
      'picture: a on-x',
      'picture: a href=javascript:1',
      'picture: _blank without rel',
    ])
      assert.ok(wrong.includes(each), `${each} in ${wrong.join()}`);
    const active =
      '<svg xmlns="http://www.w3.org/2000/svg" onload="1"><a href="javascript:1"/><script/></svg>';
    assert.deepEqual(await room.desk.evaluate(faultsOfSvg, active), [
      'SVG: onload',
      'SVG: <a>',
      'SVG: href=javascript:1',
      'SVG: <script>',
    ]);
    await page.close();
  });
});

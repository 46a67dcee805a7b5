// What a widget shows when its feed is late, missing, refused, old or paused, in every language, under the policy: with a
// service whose words are no kinder than those of a feed.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {exerciseStage} from './exercise.js';
import {ADDRESSES, FORMULAS, MARKUP} from './payloads.js';
import {openRoom} from './room.js';
import {feedOf} from './rows.js';

const WIDGETS = ['org-tree', 'member-growth', 'activity-heatmap', 'honours-board'];
const LOOKS = [
  {lang: 'zh-Hans', theme: 'light'},
  {lang: 'zh-Hant', theme: 'red', display: 'wall'},
  {lang: 'en', theme: 'dark'},
];
const hostile = MARKUP.slice(0, 12).join(' ');
const json = (body, status = 200) => ({status, type: 'application/json', body: JSON.stringify(body)});
const html = (status) => ({status, type: 'text/html', body: `<title>${hostile}</title>${hostile}`});

/** What a service may answer, and the state that a widget is in without a feed and with an older one. */
const answers = {
  'nothing yet': [{status: 0}, 'loading', 'ready'],
  'a server error': [html(503), 'failed', 'stale'],
  'a refusal': [json({msg: hostile}, 403), 'failed', 'stale'],
  'a refusal that says all is well': [json({code: 401, msg: hostile}), 'failed', 'stale'],
  'a login page': [html(200), 'failed', 'stale'],
  'no JSON': [{status: 200, type: 'application/json', body: hostile}, 'failed', 'stale'],
  'another shape': [json(hostile), 'failed', 'stale'],
  'a broken line': [{status: -1}, 'failed', 'stale'],
  'no rows': [
    json({title: hostile, source: hostile, orgs: [], units: [], activities: [], honours: []}),
    'empty',
    'empty',
  ],
};

/** In the page: a widget, and what came of it that is no text. */
function mount(tag, attributes) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.replaceChildren(element);
}

/** In the page: every control that a state has is pressed, the list of faults, the pause and the print dialog too. */
async function tryOut(states) {
  const [element] = document.body.children;
  const root = element.shadowRoot;
  const wrong = [];
  const look = async (state) => {
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    wrong.push(...globalThis.activeIn(document).map((each) => `${state}: ${each}`));
  };
  const [state] = states;
  await look(state);
  const isSeen = root.querySelector('.frame').checkVisibility() && root.textContent.trim() !== '';
  if (!isSeen) wrong.push(`${state}: nothing is shown`);
  if (!states.includes(element.dataset.state)) wrong.push(`${element.dataset.state} is none of ${states}`);
  let pressed = 0;
  for (const control of root.querySelectorAll('footer button, footer summary, [part~=retry]')) {
    if (!control.isConnected) continue;
    control.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    // To ask again would end the state.
    if (control.matches('[part~=retry]')) continue;
    control.click();
    pressed++;
    await look(`${state}, ${control.textContent.trim() || control.ariaLabel}`);
  }
  // A pause that was begun is ended.
  root.querySelector('[part~=freshness] button')?.click();
  return {wrong: [...new Set([...wrong, ...globalThis.said.splice(0)])], pressed};
}

describe('text of others, in states of a feed', () => {
  let room;
  before(async () => {
    room = await openRoom();
  });
  after(() => room?.close());

  const stateIn = (page, states, what) =>
    page
      .waitForFunction(
        (wanted) => wanted.includes(document.body.firstElementChild.dataset.state),
        {timeout: 10_000},
        states,
      )
      .catch(async () => {
        const state = await page.evaluate(() => document.body.firstElementChild.dataset.state);
        assert.fail(`${what}: is ${state}, not ${states}`);
      });

  for (const name of WIDGETS) {
    it(`is only ever text in ${name} that is loading, failed, empty, stale, paused, offline or begun without a network`, async (t) => {
      const {page, asked} = await room.openPage();
      const good = json(
        feedOf(name, [...MARKUP.slice(0, 4), ...FORMULAS.slice(0, 2), ...ADDRESSES.slice(0, 2)]),
      );
      let [looks, pressed] = [0, 0];
      const look = async (what, states) => {
        await stateIn(page, states, what);
        const found = await page.evaluate(tryOut, states);
        assert.deepEqual(found.wrong, [], what);
        looks++;
        pressed += found.pressed;
      };
      for (const [at, attributes] of LOOKS.entries()) {
        const all = {src: `/feed/${at}`, refresh: 3600, toolbar: '', ...attributes};
        for (const [what, [answer, alone, after]] of Object.entries(answers)) {
          const src = `/feed/${at}-${Object.keys(answers).indexOf(what)}`;
          const own = {...all, src, remember: 'off'};
          room.answer = answer;
          await page.evaluate(mount, `dj-${name}`, own);
          await look(`${what} (${attributes.lang})`, [alone]);
          room.answer = good;
          await page.evaluate(() => document.body.firstElementChild.reload());
          await stateIn(page, ['ready'], `a feed after ${what}`);
          room.answer = answer;
          await page.evaluate(() => document.body.firstElementChild.reload());
          await look(`${what}, after a feed (${attributes.lang})`, [after]);
        }
        room.answer = good;
        await page.evaluate(mount, `dj-${name}`, all);
        await look(`a feed (${attributes.lang})`, ['ready']);
        await page.setOfflineMode(true);
        await page.evaluate(() => document.body.firstElementChild.reload());
        await look(`offline (${attributes.lang})`, ['stale']);
        await page.evaluate(mount, `dj-${name}`, all);
        await look(`begun without a network (${attributes.lang})`, ['stale']);
        await page.setOfflineMode(false);
      }
      t.diagnostic(`${looks} states looked at, ${pressed} controls pressed: 0 violations, nothing executed`);
      assert.ok(pressed > 0);
      assert.deepEqual(asked, []);
      await page.close();
    });
  }

  it('is only ever text on a stage in every language', async (t) => {
    const {page, asked} = await room.openPage();
    let looks = 0;
    for (const {lang} of LOOKS) {
      await page.evaluate((spoken) => (document.documentElement.lang = spoken), lang);
      const all = WIDGETS.map((name) => [`dj-${name}`, feedOf(name, MARKUP)]);
      const {wrong, looks: seen} = await page.evaluate(exerciseStage, all, MARKUP.slice(4, 8));
      assert.deepEqual(wrong, [], lang);
      looks += seen;
    }
    t.diagnostic(`${looks} states looked at: 0 violations, nothing executed`);
    assert.deepEqual(asked, []);
    await page.close();
  });
});

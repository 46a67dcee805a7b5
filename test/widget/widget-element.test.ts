import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import type * as v from 'valibot';
import {checkRows, feedObject, type Parsed} from '../../src/feed/check.js';
import {count, object, text} from '../../src/feed/schema.js';
import {sourceCount} from '../../src/feed/source.js';
import {Dictionary} from '../../src/locale/dictionary.js';
import {messages} from '../../src/locale/messages.js';
import {WidgetElement} from '../../src/widget/widget-element.js';

const row = object({name: text, size: count});
type Rows = readonly v.InferOutput<typeof row>[];

const words = {name: 'List', empty: 'No rows.'};
const dictionary = new Dictionary(words, {
  'zh-Hant': () => Promise.resolve(words),
  en: () => Promise.resolve(words),
});

class ListElement extends WidgetElement<Rows> {
  protected readonly dictionary = dictionary;
  protected parse(json: unknown): Parsed<Rows> {
    const {rows, issues} = checkRows(row, feedObject(json, ['rows']), 'rows');
    return {model: rows, items: rows.length, issues};
  }
  protected isEmpty(rows: Rows) {
    return rows.length === 0;
  }
  protected body(rows: Rows) {
    return html`<ul>
      ${rows.map(({name}) => html`<li>${name}</li>`)}
    </ul>`;
  }
  protected bones() {
    return html`<svg></svg>`;
  }
  protected table(rows: Rows) {
    return {
      caption: 'Rows',
      columns: [{label: 'Name'}, {label: 'Size', isFigure: true}],
      rows: rows.map(({name, size}) => [name, size]),
    };
  }
}
customElements.define('test-list', ListElement);

/** None of its files can be fetched. */
class StrandedElement extends ListElement {
  protected override lazy<Part extends object>(_: () => Promise<Part>) {
    return super.lazy<Part>(() => Promise.reject(new TypeError('gone')));
  }
}
customElements.define('test-stranded', StrandedElement);

const feed = {
  title: 'All',
  rows: [{name: 'one', size: 1}, {name: '', size: 2}, {size: 3}, null, {name: 'b', size: 'many'}],
};
const names = (el: Element) => [...el.shadowRoot!.querySelectorAll('li')].map((li) => li.textContent);
const heard = (el: Element) => el.shadowRoot!.querySelector('[role=status]')!.textContent;

describe('WidgetElement', () => {
  afterEach(async () => {
    // Elements of a test leave with it; their sources follow within the task.
    document.querySelectorAll('test-list').forEach((el) => el.remove());
    await Promise.resolve();
  });

  it('draws data at once, says what was set aside and where', async () => {
    const el = document.createElement('test-list') as ListElement;
    el.data = feed;
    const loaded = oneEvent(el, 'dj-load');
    document.body.append(el);
    expect(names(el)[0]).to.equal('one');
    const {detail} = (await loaded) as CustomEvent<{
      items: number;
      issues: {path: string; message: string}[];
    }>;
    expect(detail.items).to.equal(1);
    expect(detail.issues.map(({path, message}) => `${path}: ${message}`)).to.deep.equal([
      'rows[1].name: expected a text that is not empty, got ""',
      'rows[2].name: expected a text that is not empty, got nothing',
      'rows[3]: expected an object, got null',
      'rows[4].size: expected a number ≥ 0, got "many"',
    ]);
    await expect(el).to.be.accessible();
    el.remove();
  });

  it('fills the height that a page gives it, whatever box the page makes of it', async () => {
    const displays = ['flex', 'block', 'grid', 'inline-block'];
    for (const display of displays) {
      const el = await fixture<ListElement>(html`<test-list .data=${feed}></test-list>`);
      Object.assign(el.style, {display, height: '500px'});
      const frame = el.shadowRoot!.querySelector('.frame')!;
      expect(frame.getBoundingClientRect().height, display).to.equal(500);
      el.style.height = '';
      expect(frame.getBoundingClientRect().height, `${display}, of its own`).to.be.below(300);
    }
  });

  it('reads a child script, and reads it again when its text changes', async () => {
    const el = await fixture<ListElement>(
      html`<test-list
        ><script type="application/json">
          {"rows": [{"name": "x", "size": 1}]}
        </script></test-list
      >`,
    );
    expect(names(el)).to.deep.equal(['x']);
    el.querySelector('script')!.textContent = '{"rows": []}';
    await aTimeout(0);
    await el.updateComplete;
    expect(el.dataset['state']).to.equal('empty');
    expect(heard(el)).to.equal('No rows.');
  });

  it('reads nothing again because something else in it changed', async () => {
    const el = await fixture<ListElement>(
      html`<test-list
        ><b slot="header">09:41</b>
        <script type="application/json">
          {"rows": [{"name": "x", "size": 1}]}
        </script></test-list
      >`,
    );
    const loads: unknown[] = [];
    await el.updateComplete;
    await aTimeout(0);
    el.addEventListener('dj-load', (event) => loads.push(event));
    el.querySelector('b')!.textContent = '09:42';
    await aTimeout(0);
    await el.updateComplete;
    expect(loads).to.deep.equal([]);
  });

  it('explains an object that a framework wrote as text', async () => {
    const el = document.createElement('test-list') as ListElement;
    el.setAttribute('data', '[object Object]');
    const failed = oneEvent(el, 'dj-error');
    const {warn} = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      document.body.append(el);
      await failed;
    } finally {
      console.warn = warn;
      el.remove();
    }
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('<test-list> data: ').and.to.contain('ref in React');
  });

  it('falls back from a bad attribute and a bad property alike', async () => {
    const el = await fixture<ListElement>(html`<test-list theme="pink" refresh="-3"></test-list>`);
    expect(el.theme).to.equal('auto');
    expect(el.refresh).to.equal(0);
    el.theme = 'blue' as 'red';
    expect(el.theme).to.equal('auto');
    el.theme = 'red';
    await el.updateComplete;
    expect(el.getAttribute('theme')).to.equal('red');
  });

  it('reflects no default', async () => {
    const el = await fixture<ListElement>(html`<test-list></test-list>`);
    expect(el.outerHTML).to.equal('<test-list data-state="idle"></test-list>');
  });

  describe('with a feed from the network', () => {
    const {fetch} = window;
    let answers: (() => Response | Promise<Response>)[];
    const good = () => Response.json({title: 'All', rows: [{name: 'one', size: 1}]});
    const busy = () => new Response('', {status: 503});
    const login = () => new Response('<!doctype html><title>Sign in</title>');

    before(() => Promise.all([messages.learn('en'), dictionary.learn('en')]));
    beforeEach(() => {
      answers = [];
      window.fetch = () =>
        Promise.resolve().then(() => (answers.length > 1 ? answers.shift()! : answers[0]!)());
    });
    afterEach(() => {
      window.fetch = fetch;
    });

    const listed = async (...given: typeof answers) => {
      answers = given;
      const el = document.createElement('test-list') as ListElement;
      el.lang = 'en';
      el.src = '/rows.json';
      el.remember = 'off';
      const told = Promise.race([oneEvent(el, 'dj-load'), oneEvent(el, 'dj-error')]);
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.append(el);
      expect(el.dataset['state']).to.equal('loading');
      await told;
      await el.updateComplete;
      return el;
    };
    const button = (el: Element, name: string) =>
      [...el.shadowRoot!.querySelectorAll('button')].find(
        (each) => each.ariaLabel === name || each.textContent.trim() === name,
      )!;

    it('keeps the picture when a refresh fails, says how old it is, and is fresh again by itself', async () => {
      const el = await listed(good, busy);
      const spells: unknown[] = [];
      el.addEventListener('dj-stale', ({detail}) => spells.push(detail));
      for (const _ of [1, 2]) {
        el.reload();
        await oneEvent(el, 'dj-error');
        expect(names(el)).to.deep.equal(['one']);
        expect(el.dataset['state']).to.equal('stale');
      }
      expect(spells).to.have.lengthOf(1);
      expect(el.matches(':state(stale)')).to.equal(true);
      expect(heard(el)).to.match(/^The data could not be refreshed; it is that of \d\d:\d\d\.$/);
      await expect(el).to.be.accessible();
      answers = [good];
      button(el, 'Try again').click();
      await oneEvent(el, 'dj-load');
      expect(el.dataset['state']).to.equal('ready');
    });

    it('says when it was refreshed, and asks no more while a person has paused it', async () => {
      let asked = 0;
      const el = await listed(() => {
        asked++;
        return good();
      });
      expect(el.shadowRoot!.querySelector('[part=freshness]'), 'loaded once, it says nothing').to.equal(null);
      el.refresh = 3600;
      await el.updateComplete;
      const note = () => el.shadowRoot!.querySelector('[part=freshness]')!.textContent.trim();
      expect(note()).to.equal('Updated just now');
      button(el, 'Pause refreshing').click();
      await el.updateComplete;
      expect(note()).to.equal('Refreshing is paused');
      expect(sourceCount()).to.equal(0);
      expect(names(el)).to.deep.equal(['one']);
      await expect(el).to.be.accessible();
      const again = oneEvent(el, 'dj-load');
      button(el, 'Resume refreshing').click();
      await again;
      expect(asked).to.equal(2);
      // Whoever asks by hand wants news again.
      button(el, 'Pause refreshing').click();
      await Promise.resolve();
      const byHand = oneEvent(el, 'dj-load');
      el.reload();
      await byHand;
      expect(note()).to.equal('Updated just now');
    });

    it('says in plain words why there is no picture, with a code at the foot', async () => {
      const el = await listed(login);
      expect(el.dataset['state']).to.equal('failed');
      expect(heard(el)).to.contain('A web page arrived instead of data');
      expect(el.shadowRoot!.querySelector('footer')!.textContent).to.contain('syntax');
      el.lang = 'zh-Hans';
      await aTimeout(0);
      await el.updateComplete;
      expect(heard(el)).to.contain('收到的是网页而不是数据');
      answers = [good];
      button(el, '立即重试').click();
      await oneEvent(el, 'dj-load');
      expect(names(el)).to.deep.equal(['one']);
      expect(el.shadowRoot!.activeElement, 'the focus stays in the widget').to.equal(
        el.shadowRoot!.querySelector('section'),
      );
    });

    it('says that there is no data where the reason cannot be fetched either, and that of a dead network', async () => {
      const {warn} = console;
      console.warn = () => undefined;
      try {
        const el = document.createElement('test-stranded') as ListElement;
        Object.assign(el, {lang: 'en', src: '/rows.json'});
        answers = [login, () => Promise.reject(new TypeError('no'))];
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.append(el);
        await oneEvent(el, 'dj-error');
        await el.updateComplete;
        expect(heard(el)).to.equal('The data cannot be had right now');
        el.reload();
        await oneEvent(el, 'dj-error');
        await el.updateComplete;
        expect(heard(el)).to.equal('The data cannot be had right now: The data service cannot be reached.');
      } finally {
        console.warn = warn;
      }
    });

    it('lists what was set aside, in the reader’s language, when somebody asks, until Escape', async () => {
      const el = await listed(() => Response.json({...feed, count: 5}));
      const details = el.shadowRoot!.querySelector('details')!;
      expect(details.textContent.trim()).to.equal('4 rows set aside');
      expect(el.shadowRoot!.querySelector('footer')!.textContent).to.contain('Showing 1 of 5');
      details.querySelector('summary')!.click();
      await oneEvent(details, 'toggle');
      await el.updateComplete;
      expect(details.querySelector('li')!.textContent.trim()).to.equal(
        'rows[1].nameexpected a text that is not empty, got ""',
      );
      await expect(el).to.be.accessible();
      details.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
      await el.updateComplete;
      expect(details.open).to.equal(false);
    });

    it('says when the next try is after a feed of the wrong shape too, where it is polled', async () => {
      const el = await listed(() => new Response('{"rows": "none"}'));
      const failed = () => el.shadowRoot!.querySelector('[part=failed]')!.textContent;
      expect(failed()).to.contain('does not have the expected form').and.not.contain('Trying again');
      el.refresh = 60;
      el.reload();
      await oneEvent(el, 'dj-error');
      await el.updateComplete;
      expect(failed()).to.match(/Trying again at \d\d:\d\d:\d\d/);
      expect(el.shadowRoot!.querySelector('footer')!.textContent).to.contain('Attempt 2');
    });

    it('never shows one feed as the last known state of another', async () => {
      const el = await listed(good, busy);
      el.src = '/other.json';
      await oneEvent(el, 'dj-error');
      expect(names(el)).to.deep.equal([]);
      expect(el.dataset['state']).to.equal('failed');
    });

    it('keeps its picture when it is moved, without asking again', async () => {
      const el = await listed(good, () => {
        throw new Error('asked again');
      });
      const errors: unknown[] = [];
      el.addEventListener('dj-error', (event) => errors.push(event));
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.append(el);
      await el.updateComplete;
      expect(names(el)).to.deep.equal(['one']);
      await aTimeout(0);
      expect(errors).to.deep.equal([]);
    });

    it('tells of a failure once, however often it is moved', async () => {
      const el = await listed(busy);
      const errors: unknown[] = [];
      el.addEventListener('dj-error', (event) => errors.push(event));
      for (const _ of [1, 2]) {
        (await fixture<HTMLElement>(html`<div></div>`)).append(el);
        await el.updateComplete;
      }
      expect(errors).to.deep.equal([]);
      expect(el.dataset['state']).to.equal('failed');
    });

    it('keeps the picture when the page gives another request hook', async () => {
      const el = await listed(good);
      el.request = () => ({});
      await el.updateComplete;
      expect(names(el)).to.deep.equal(['one']);
      el.request = () => ({});
      await el.updateComplete;
      expect(names(el)).to.deep.equal(['one']);
    });

    it('does not wait for ever after a first answer without a feed', async () => {
      const el = await listed(() => new Response(null, {status: 204}));
      expect(el.dataset['state']).to.equal('failed');
      expect(heard(el)).to.contain('empty');
    });

    it('lets data take the place of src, whatever arrives later', async () => {
      let answer = (_: Response) => {};
      answers = [() => new Promise((resolve) => (answer = resolve))];
      const el = await fixture<ListElement>(html`<test-list src="/rows.json"></test-list>`);
      el.data = {rows: [{name: 'mine', size: 1}]};
      await el.updateComplete;
      answer(good());
      await aTimeout(0);
      expect(names(el)).to.deep.equal(['mine']);
    });

    it('shows the table behind the picture, and gives it as CSV', async () => {
      const el = await listed(good);
      button(el, 'View as table').click();
      await el.updateComplete;
      expect(el.shadowRoot!.querySelector('th[scope=row]')!.textContent).to.equal('one');
      expect(names(el)).to.deep.equal([]);
      expect(await (await el.exportCSV()).text()).to.contain('one,1');
      await expect(el).to.be.accessible();
    });

    it('takes no place in the document once it is gone: sources end, observers stop', async () => {
      answers = [good];
      const box = await fixture<HTMLElement>(html`<div></div>`);
      for (let i = 0; i < 100; i++) {
        const el = document.createElement('test-list') as ListElement;
        el.src = '/rows.json';
        box.append(el);
        if (i % 2) await aTimeout(0);
        el.remove();
      }
      await aTimeout(0);
      expect(sourceCount()).to.equal(0);
      expect(box.childNodes).to.have.lengthOf(0);
    });
  });
});

import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import * as v from 'valibot';
import {checkRows, feedObject, type Parsed} from '../../src/feed/check.js';
import {count, object, text} from '../../src/feed/schema.js';
import {WidgetElement} from '../../src/widget/widget-element.js';

const row = object({name: text, size: count});
type Rows = readonly v.InferOutput<typeof row>[];

class ListElement extends WidgetElement<Rows> {
  protected readonly words = {name: 'List', empty: 'No rows.'};
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

const feed = {
  title: 'All',
  rows: [{name: 'one', size: 1}, {name: '', size: 2}, {size: 3}, null, {name: 'b', size: 'many'}],
};
const names = (el: Element) => [...el.shadowRoot!.querySelectorAll('li')].map((li) => li.textContent);
const heard = (el: Element) => el.shadowRoot!.querySelector('[role=status]')!.textContent;

describe('WidgetElement', () => {
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
});

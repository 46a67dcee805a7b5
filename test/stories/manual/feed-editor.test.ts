import {expect, fixture} from '@open-wc/testing';
import FakeTimers, {type Clock} from '@sinonjs/fake-timers';
import {html} from 'lit';
import '../../../stories/manual/feed-editor.js';
import * as stories from '../../../stories/manual/feed-editor.stories.js';
import {runStories} from '../run-stories.js';

runStories(stories);

describe('the feed editor', () => {
  let clock: Clock;
  let editor: HTMLElement & {readonly updateComplete: Promise<unknown>};
  const field = () => editor.querySelector('textarea')!;
  const status = () => editor.querySelector('[role=status]')!.textContent;
  const tree = () => editor.querySelector('dj-org-tree')!;

  /** Types a text, and rests for so many milliseconds. */
  async function type(text: string, rest = 1000) {
    field().value = text;
    field().dispatchEvent(new Event('input', {bubbles: true}));
    clock.tick(rest);
    await editor.updateComplete;
  }

  beforeEach(async () => {
    editor = await fixture(html`<manual-feed-editor .globals=${{lang: 'en'}}></manual-feed-editor>`);
    clock = FakeTimers.install({toFake: ['setTimeout', 'clearTimeout']});
  });
  afterEach(() => clock.uninstall());

  it('draws what is typed, when the hand rests', async () => {
    const before = tree().data;
    await type('{"orgs": [{"id": 1, "name": "A"}]}', 100);
    expect(tree().data).to.equal(before);
    clock.tick(300);
    await editor.updateComplete;
    expect(tree().data).to.deep.equal({orgs: [{id: 1, name: 'A'}]});
    expect(status()).to.contain('1 rows are drawn');
  });

  it('keeps the picture while a text is no feed, and says where it breaks', async () => {
    const before = tree().data;
    await type('{"orgs": [\n  {"id": 1,}\n]}');
    expect(tree().data).to.equal(before);
    expect(status()).to.contain('The last good feed stays').and.to.contain('line 2');
    expect(field().getAttribute('aria-invalid')).to.equal('true');
    expect(editor.querySelector('.wrong')!.textContent).to.equal('2');
    await type('{"rows": []}');
    expect(tree().data).to.equal(before);
  });

  it('lists what is wrong by line and path, and goes to the line', async () => {
    await type('{"orgs": [\n  {"id": 1, "name": "A"},\n  {"id": 2, "name": "B", "members": "many"}\n]}');
    const remark = editor.querySelector<HTMLElement>('.remarks button')!;
    expect(remark.textContent.replaceAll(/\s+/g, ' ')).to.contain('line 3 orgs[1].members');
    remark.click();
    const {value, selectionStart, selectionEnd} = field();
    expect(value.slice(selectionStart, selectionEnd)).to.contain('"many"');
    expect(document.activeElement).to.equal(field());
  });
});

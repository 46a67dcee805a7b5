import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {LitElement} from 'lit';
import {Dictionary} from '../../src/locale/dictionary.js';
import {LocaleController} from '../../src/locale/locale-controller.js';

const own = new Dictionary('一', {'zh-Hant': () => Promise.resolve('壹'), en: () => Promise.resolve('one')});

class WordElement extends LitElement {
  readonly language = new LocaleController(this, () => own);
  protected override render() {
    return `${this.language.messages.sample} ${this.language.words}`;
  }
}
customElements.define('test-word', WordElement);

/** What the word says once it knows how. */
const word = async (root: ParentNode) => {
  const el = root.querySelector<WordElement>('test-word')!;
  await el.updateComplete;
  await el.language.ready;
  await el.updateComplete;
  return el.shadowRoot!.textContent;
};

describe('LocaleController', () => {
  const page = document.documentElement;
  const before = page.lang;
  afterEach(() => {
    page.lang = before;
  });

  it('speaks simplified Chinese where nothing says otherwise', async () => {
    page.removeAttribute('lang');
    expect(await word(await fixture(html`<p><test-word></test-word></p>`))).to.equal('示例数据 一');
  });

  it('follows its own lang before that of the nearest ancestor', async () => {
    expect(await word(await fixture(html`<p lang="en"><test-word></test-word></p>`))).to.equal(
      'Sample data one',
    );
    expect(await word(await fixture(html`<p lang="en"><test-word lang="zh-TW"></test-word></p>`))).to.equal(
      '示例資料 壹',
    );
  });

  it('looks through shadow roots, and follows a change there at once', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const root = host.attachShadow({mode: 'open'});
    root.append(document.createElement('test-word'));
    expect(await word(root)).to.equal('Sample data one');
    host.lang = 'zh-Hant';
    await nextFrame();
    expect(await word(root)).to.equal('示例資料 壹');
  });

  it('speaks the language of the place it is moved to', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <p lang="en"><test-word></test-word></p>
        <p lang="zh-Hant"></p>
      </div>`,
    );
    box.lastElementChild!.append(box.querySelector('test-word')!);
    expect(await word(box)).to.equal('示例資料 壹');
  });

  it('goes on in the language it spoke until the other is learnt, and when it cannot be', async () => {
    let reject = (_: Error) => {};
    const promise = new Promise<string>((_, no) => (reject = no));
    const slow = new Dictionary('一', {'zh-Hant': () => promise, en: () => promise});
    class SlowElement extends LitElement {
      readonly language = new LocaleController(this, () => slow);
      protected override render() {
        return this.language.words;
      }
    }
    customElements.define('test-slow', SlowElement);
    const el = await fixture<SlowElement>(html`<test-slow></test-slow>`);
    const {warn} = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      el.lang = 'en';
      await nextFrame();
      expect(el.shadowRoot!.textContent).to.equal('一');
      reject(new Error('gone'));
      await el.language.ready;
    } finally {
      console.warn = warn;
    }
    expect(el.shadowRoot!.textContent).to.equal('一');
    expect(warnings).to.deep.equal(['<test-slow> could not load its words in "en".']);
  });
});

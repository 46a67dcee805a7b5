import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {LitElement} from 'lit';
import {LocaleController} from '../../src/locale/locale-controller.js';

class WordElement extends LitElement {
  readonly language = new LocaleController(this);
  protected override render() {
    return this.language.messages.sample;
  }
}
customElements.define('test-word', WordElement);

const word = (root: ParentNode) => root.querySelector<WordElement>('test-word')!.shadowRoot!.textContent;

describe('LocaleController', () => {
  const page = document.documentElement;
  const before = page.lang;
  afterEach(() => {
    page.lang = before;
  });

  it('speaks simplified Chinese where nothing says otherwise', async () => {
    page.removeAttribute('lang');
    expect(word(await fixture(html`<p><test-word></test-word></p>`))).to.equal('示例数据');
  });

  it('follows its own lang before that of the nearest ancestor', async () => {
    expect(word(await fixture(html`<p lang="en"><test-word></test-word></p>`))).to.equal('Sample data');
    expect(word(await fixture(html`<p lang="en"><test-word lang="zh-TW"></test-word></p>`))).to.equal(
      '示例資料',
    );
  });

  it('looks through shadow roots, and follows a change there at once', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const root = host.attachShadow({mode: 'open'});
    root.append(document.createElement('test-word'));
    await root.querySelector<WordElement>('test-word')!.updateComplete;
    expect(word(root)).to.equal('Sample data');
    host.lang = 'zh-Hant';
    await nextFrame();
    expect(word(root)).to.equal('示例資料');
  });

  it('speaks the language of the place it is moved to', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <p lang="en"><test-word></test-word></p>
        <p lang="zh-Hant"></p>
      </div>`,
    );
    const el = box.querySelector<WordElement>('test-word')!;
    box.lastElementChild!.append(el);
    await el.updateComplete;
    expect(word(box)).to.equal('示例資料');
  });
});

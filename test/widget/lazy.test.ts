import {expect, fixture, html} from '@open-wc/testing';
import {css, LitElement} from 'lit';
import {LazyParts} from '../../src/widget/lazy.js';

let answers: (() => Promise<{word: string; styles?: [ReturnType<typeof css>]}>)[] = [];

class LazyElement extends LitElement {
  static override styles = css`
    b {
      color: rgb(1, 1, 1);
    }
  `;
  readonly parts: LazyParts = new LazyParts(this);
  readonly #part = this.parts.add(() => answers.shift()!());
  isCurious = false;

  protected override render() {
    return html`<b>${this.isCurious ? this.#part.value?.word : ''}</b>`;
  }
}
customElements.define('test-lazy', LazyElement);

const bold = (el: Element) => el.shadowRoot!.querySelector('b')!;
const look = async (el: LazyElement) => {
  el.isCurious = true;
  el.requestUpdate();
  await el.updateComplete;
  await el.parts.settled;
  await el.updateComplete;
};

describe('LazyParts', () => {
  it('fetch a part when it is first wanted, once, and bring its styles along', async () => {
    let fetched = 0;
    answers = [
      async () => {
        fetched++;
        return {
          word: 'here',
          styles: [
            css`
              b {
                color: rgb(2, 2, 2);
              }
            `,
          ],
        };
      },
    ];
    const el = await fixture<LazyElement>(html`<test-lazy></test-lazy>`);
    expect(fetched).to.equal(0);
    expect(getComputedStyle(bold(el)).color).to.equal('rgb(1, 1, 1)');
    await look(el);
    await look(el);
    expect(fetched).to.equal(1);
    expect(bold(el).textContent).to.equal('here');
    expect(getComputedStyle(bold(el)).color).to.equal('rgb(2, 2, 2)');
  });

  it('say when a part cannot be had, and try again at the next look', async () => {
    answers = [() => Promise.reject(new Error('gone')), async () => ({word: 'back'})];
    const el = await fixture<LazyElement>(html`<test-lazy></test-lazy>`);
    const {warn} = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      await look(el);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('<test-lazy> could not load');
    expect(bold(el).textContent).to.equal('');
    await look(el);
    expect(bold(el).textContent).to.equal('back');
  });
});

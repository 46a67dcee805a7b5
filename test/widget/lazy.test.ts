import {expect, fixture, html} from '@open-wc/testing';
import {css, LitElement} from 'lit';
import type {Lazy} from '../../src/frame/waiting.js';
import {LazyParts} from '../../src/widget/lazy.js';

interface Part {
  readonly word: string;
  readonly styles?: readonly [ReturnType<typeof css>];
}
let answers: (() => Part | Promise<Part>)[] = [];

class LazyElement extends LitElement {
  static override styles = css`
    b {
      color: rgb(1, 1, 1);
    }
  `;
  readonly parts: LazyParts = new LazyParts(this);
  readonly piece: Lazy<Part> = this.parts.add(() => answers.shift()!());
  isCurious = false;

  protected override render() {
    return html`<b>${this.isCurious ? this.piece.value?.word : ''}${this.piece.isBroken ? 'broken' : ''}</b>`;
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

  it('are fetched ahead when the host says so, and not again when they are drawn', async () => {
    answers = [async () => ({word: 'here'})];
    const el = await fixture<LazyElement>(html`<test-lazy></test-lazy>`);
    el.piece.want();
    expect(answers).to.be.empty;
    await look(el);
    expect(bold(el).textContent).to.equal('here');
  });

  it('give what is at hand at once: it is drawn in the update that asks for it', async () => {
    answers = [() => ({word: 'here'})];
    const el = await fixture<LazyElement>(html`<test-lazy></test-lazy>`);
    el.isCurious = true;
    el.requestUpdate();
    await el.updateComplete;
    expect(bold(el).textContent).to.equal('here');
    expect(el.isUpdatePending).to.be.false;
  });

  it('say when a part cannot be had, ask once for each look, and have it at a later one', async () => {
    const gone = () => Promise.reject(new Error('gone'));
    answers = [gone, gone, async () => ({word: 'back'})];
    const el = await fixture<LazyElement>(html`<test-lazy></test-lazy>`);
    await quietly(async () => {
      await look(el);
      expect(answers).to.have.lengthOf(2);
      expect(bold(el).textContent).to.equal('broken');
      await look(el);
      expect(answers).to.have.lengthOf(1);
      expect(bold(el).textContent).to.equal('broken');
    }, 2);
    await look(el);
    expect(bold(el).textContent).to.equal('back');
  });

  it('dress the widget in the order in which they were added, whichever comes first', async () => {
    const el = await fixture<LazyElement>(html`<test-lazy></test-lazy>`);
    const red = css`
      b {
        color: rgb(255, 0, 0);
      }
    `;
    const blue = css`
      b {
        color: rgb(0, 0, 255);
      }
    `;
    let comeFirst!: () => void;
    const first = el.parts.add(
      () => new Promise<Part>((resolve) => (comeFirst = () => resolve({word: '', styles: [red]}))),
    );
    const second = el.parts.add(async () => ({word: '', styles: [blue]}));
    first.want();
    second.want();
    await new Promise((resolve) => setTimeout(resolve));
    comeFirst();
    await el.parts.settled;
    expect(getComputedStyle(bold(el)).color).to.equal('rgb(0, 0, 255)');
  });

  it('wait again as if for the first time when a person asks', async () => {
    let come: (part: Part) => void = () => undefined;
    answers = [() => Promise.reject(new Error('gone')), () => new Promise((resolve) => (come = resolve))];
    const el = await fixture<LazyElement>(html`<test-lazy></test-lazy>`);
    await quietly(() => look(el), 1);
    el.piece.retry();
    await el.updateComplete;
    expect(bold(el).textContent).to.equal('');
    come({word: 'back'});
    await look(el);
    expect(bold(el).textContent).to.equal('back');
  });
});

/** What it does is told in the console so many times. */
async function quietly(act: () => Promise<void>, times: number) {
  const {warn} = console;
  const warnings: string[] = [];
  console.warn = (text: string) => warnings.push(text);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  expect(warnings).to.have.lengthOf(times);
  expect(warnings[0]).to.contain('<test-lazy> could not load');
}

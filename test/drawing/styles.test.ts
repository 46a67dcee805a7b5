import {expect, fixture, html} from '@open-wc/testing';
import {SharedStyles} from '../../src/drawing/styles.js';

const card = (name: string, color = 'rgb(1, 2, 3)') => html`
  <div class="card" style="color: ${color}"><b title=${name}>${name}</b></div>
`;

async function twoOf(first: unknown, second: unknown) {
  const room = await fixture<HTMLElement>(html`<div>${first}${second}</div>`);
  return [...room.querySelectorAll<HTMLElement>('.card')] as [HTMLElement, HTMLElement];
}

/** How often the page was asked for a style while something was done. */
function asked(deed: () => void): number {
  const ask = window.getComputedStyle;
  let times = 0;
  window.getComputedStyle = (...of) => (times++, ask.apply(window, of));
  try {
    deed();
  } finally {
    window.getComputedStyle = ask;
  }
  return times;
}

describe('styles of things built alike', () => {
  it('are asked of the page once, whatever is written in them', async () => {
    const [one, other] = await twoOf(card('甲'), card('乙'));
    const styles = new SharedStyles();
    expect(asked(() => void styles.of(one))).to.equal(2);
    expect(asked(() => void styles.of(other)(other.firstElementChild!))).to.equal(0);
    expect(styles.of(other)(other.firstElementChild!).color).to.equal('rgb(1, 2, 3)');
  });

  it('are asked for again where an attribute is another', async () => {
    const [one, other] = await twoOf(card('甲'), card('甲', 'rgb(4, 5, 6)'));
    const styles = new SharedStyles();
    expect(styles.of(one)(one).color).to.equal('rgb(1, 2, 3)');
    expect(styles.of(other)(other).color).to.equal('rgb(4, 5, 6)');
  });

  it('tell elements in each other from elements beside each other', async () => {
    const [one, other] = await twoOf(
      html`<div class="card">
        <i><b style="opacity: 0.5"></b></i><i></i>
      </div>`,
      html`<div class="card">
        <i></i><i><b style="opacity: 0.5"></b></i>
      </div>`,
    );
    const styles = new SharedStyles();
    for (const each of [one, other]) {
      const styleOf = styles.of(each);
      expect([...each.querySelectorAll('*')].map((part) => styleOf(part).opacity)).to.deep.equal(
        [...each.querySelectorAll('*')].map((part) => getComputedStyle(part).opacity),
      );
    }
  });

  it('of what is elsewhere come from the page', async () => {
    const [one, other] = await twoOf(card('甲'), card('乙', 'rgb(4, 5, 6)'));
    expect(new SharedStyles().of(one)(other).color).to.equal('rgb(4, 5, 6)');
  });
});

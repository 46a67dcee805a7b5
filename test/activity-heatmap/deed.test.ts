import {expect} from '@open-wc/testing';
import {deedOf} from '../../src/activity-heatmap/deed.js';

const pressed = (key: string, held: KeyboardEventInit = {}, hidesTip = false) => {
  const cell = document.createElement('div');
  cell.dataset['key'] = '18000';
  let deed: ReturnType<typeof deedOf>;
  cell.addEventListener('keydown', (event) => (deed = deedOf(event, hidesTip, () => undefined)));
  const event = new KeyboardEvent('keydown', {key, cancelable: true, ...held});
  cell.dispatchEvent(event);
  return {deed, isTaken: event.defaultPrevented};
};

describe('deedOf', () => {
  it('takes keys that a cell answers, at once', () => {
    for (const key of ['ArrowLeft', 'Home', 'PageDown', 'Enter', ' ']) {
      const {deed, isTaken} = pressed(key);
      expect([deed?.cell, isTaken], key).to.deep.equal(['18000', true]);
    }
  });

  it('leaves shortcuts and other keys to the browser', () => {
    for (const {deed, isTaken} of [pressed('ArrowLeft', {altKey: true}), pressed('Tab'), pressed('F5')])
      expect([deed, isTaken]).to.deep.equal([undefined, false]);
  });

  it('takes Escape only where it hides something', () => {
    expect(pressed('Escape').isTaken).to.equal(false);
    expect(pressed('Escape', {}, true).isTaken).to.equal(true);
  });

  it('asks the picture for the cell at a place that is no element of its own', () => {
    const picture = document.createElement('div');
    let deed: ReturnType<typeof deedOf>;
    const cellAt = (target: Element, x: number, y: number) => `${target === picture} ${x} ${y}`;
    picture.addEventListener('click', (event) => (deed = deedOf(event, false, cellAt)));
    picture.dispatchEvent(new MouseEvent('click', {clientX: 3, clientY: 5}));
    expect(deed?.cell).to.equal('true 3 5');
  });
});

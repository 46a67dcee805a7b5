import {expect} from '@open-wc/testing';
import {LongPress} from '../../src/activity-heatmap/long-press.js';
import {onlyWithTouch} from '../only-where.js';

/** Two cells beside each other in a shadow root, a press on them, and a clock that a test drives. */
function pressOnCells() {
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  const cells = ['a', 'b'].map((id, index) => {
    const cell = document.createElement('div');
    const style = {position: 'fixed', left: `${index * 20}px`, top: '0', width: '20px', height: '20px'};
    Object.assign(cell.style, style);
    cell.id = id;
    root.append(cell);
    return cell;
  });
  document.body.append(host);
  const told: string[] = [];
  let waiting: (() => void) | undefined;
  const press = new LongPress(
    {
      onHold: ({target, clientX}) => told.push(`hold ${target.id} ${clientX}`),
      onDraw: ({target, clientX}) => told.push(`draw ${target.id} ${clientX}`),
    },
    (_, then) => {
      waiting = then;
      return () => (waiting = undefined);
    },
  );
  const types = ['touchstart', 'touchmove', 'touchend', 'touchcancel', 'contextmenu'];
  for (const type of types) root.addEventListener(type, press, {passive: false});
  /** A touch of the first cell, at so many pixels from the left; answers whether the page may go on with it. */
  const touch = (type: string, ...places: number[]) => {
    const target = cells[0]!;
    const touches = places.map((x, identifier) => new Touch({identifier, target, clientX: x, clientY: 5}));
    return target.dispatchEvent(new TouchEvent(type, {touches, bubbles: true, cancelable: true}));
  };
  return {told, touch, rest: () => waiting?.(), leave: () => host.remove()};
}

onlyWithTouch.describe('LongPress', () => {
  let hand: ReturnType<typeof pressOnCells>;
  beforeEach(() => (hand = pressOnCells()));
  afterEach(() => hand.leave());

  it('leaves a finger that moves at once to the page', () => {
    hand.touch('touchstart', 5);
    expect(hand.touch('touchmove', 25)).to.be.true;
    hand.rest();
    expect(hand.touch('touchend')).to.be.true;
    expect(hand.told).to.be.empty;
  });

  it('has a finger that rested draw over other cells, and keeps it from scrolling, clicking and menus', () => {
    hand.touch('touchstart', 5);
    expect(hand.touch('touchmove', 7), 'a finger is never quite still').to.be.true;
    hand.rest();
    const goesOn = ['contextmenu', 'touchmove', 'touchend'].map((type) => hand.touch(type, 25));
    expect(goesOn).to.deep.equal([false, false, false]);
    expect(hand.told).to.deep.equal(['hold a 5', 'draw b 25']);
  });

  it('begins anew with the next touch', () => {
    hand.touch('touchstart', 5);
    hand.rest();
    hand.touch('touchend');
    hand.touch('touchstart', 5);
    expect(hand.touch('touchmove', 25)).to.be.true;
    expect(hand.told).to.deep.equal(['hold a 5']);
  });

  it('leaves two fingers to the page, that make it larger', () => {
    hand.touch('touchstart', 5);
    hand.touch('touchstart', 5, 25);
    hand.rest();
    expect(hand.touch('touchmove', 0, 30)).to.be.true;
    expect(hand.told).to.be.empty;
  });
});

import {expect} from '@open-wc/testing';
import {freeOf} from '../../src/org-tree/covers.js';

const view = {width: 800, height: 400};

describe('freeOf', () => {
  it('is all of a view that nothing lies over', () => {
    expect(freeOf(view, [])).to.deep.equal(view);
    expect(freeOf(view, [{x: 900, y: 0, width: 50, height: 50}])).to.deep.equal(view);
  });

  it('leaves what is beside a panel and above a bar', () => {
    const panel = {x: 500, y: 0, width: 290, height: 200};
    const bar = {x: 0, y: 370, width: 300, height: 30};
    expect(freeOf(view, [panel, bar])).to.deep.equal({width: 500, height: 370});
    expect(freeOf(view, [bar, panel])).to.deep.equal({width: 500, height: 370});
  });

  it('leaves what is above a panel as wide as the view', () => {
    const panel = {x: 12, y: 200, width: 340, height: 200};
    expect(freeOf({width: 366, height: 400}, [panel])).to.deep.equal({width: 366, height: 200});
  });
});

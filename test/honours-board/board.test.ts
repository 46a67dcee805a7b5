import {expect} from '@open-wc/testing';
import {LAYOUTS, ownHeight} from '../../src/honours-board/board.js';

describe('ownHeight', () => {
  it('grows with the honours up to three rows of plaques or eleven of a list', () => {
    expect(ownHeight('plaques', 1)).to.be.below(ownHeight('plaques', 3));
    expect(ownHeight('plaques', 3)).to.be.below(ownHeight('plaques', 5));
    expect(ownHeight('plaques', 5)).to.equal(ownHeight('plaques', 500));
    expect(ownHeight('list', 3)).to.be.below(ownHeight('list', 30));
  });

  it('has an end in every layout', () => {
    for (const layout of LAYOUTS) {
      expect(ownHeight(layout, 100), layout).to.equal(ownHeight(layout, 10_000));
      expect(ownHeight(layout, 100), layout).to.be.below(40);
    }
  });
});

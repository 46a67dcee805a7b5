import {expect} from '@open-wc/testing';
import {MOST_CARDS, refusalOf} from '../../src/org-tree/whole-limits.js';

const page = {width: 1280, height: 800};
const street = {width: 400_000, height: 900};

describe('how large a tree a file can hold', () => {
  it('is as many cards as anybody waits for, whatever the file', () => {
    for (const type of ['png', 'svg', 'paper'] as const) {
      expect(refusalOf(MOST_CARDS, page, type)).to.equal(undefined);
      expect(refusalOf(MOST_CARDS + 1, page, type)).to.equal('tooMany');
    }
  });

  it('is for pixels as wide as they can show anything of', () => {
    expect(refusalOf(9000, street, 'png')).to.equal('tooSmall');
    expect(refusalOf(9000, street, 'svg')).to.equal(undefined);
    expect(refusalOf(9000, street, 'paper')).to.equal(undefined);
    expect(refusalOf(9000, {...street, width: 160_000}, 'png')).to.equal(undefined);
  });
});

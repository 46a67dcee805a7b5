import {expect} from '@open-wc/testing';
import {inLine} from '../../src/locale/in-line.js';

describe('inLine', () => {
  it('sets texts beside each other and leaves out what is empty', () => {
    expect(inLine(['街道', '', undefined, false, '党委'], '·')).to.equal('街道·党委');
    expect(inLine([], '·')).to.equal('');
  });
  it('lets no text turn the direction of the others', () => {
    expect(inLine(['a\u202e', '\u2066b\u2069', '55人次'], '·')).to.equal('a·b·55人次');
  });
});

import {expect} from '@open-wc/testing';
import {Kept} from '../../src/widget/kept.js';

describe('Kept', () => {
  it('makes a thing once, and again when something that it follows from is another', () => {
    const kept = new Kept<object>();
    const first = kept.of(['a', 1], () => ({}));
    expect(kept.of(['a', 1], () => ({}))).to.equal(first);
    const second = kept.of(['a', 2], () => ({}));
    expect(second).not.to.equal(first);
    expect(kept.of(['a', 2, undefined], () => ({}))).not.to.equal(second);
  });

  it('keeps nothing, too', () => {
    const kept = new Kept<undefined>();
    let made = 0;
    for (let round = 0; round < 2; round++)
      kept.of([], () => {
        made++;
        return undefined;
      });
    expect(made).to.equal(1);
  });
});

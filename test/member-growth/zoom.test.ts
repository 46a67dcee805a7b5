import {expect} from '@open-wc/testing';
import {between, isWhole, moved, zoomed} from '../../src/member-growth/zoom.js';

const whole = {first: 0, last: 1000};

describe('zoom', () => {
  it('shows the days between two, whichever is dragged to', () => {
    expect(between(700, 300, whole)).to.deep.equal({first: 300, last: 700});
    expect(between(-50, 300, whole)).to.deep.include({first: 0});
  });

  it('shows two weeks at least, inside the whole', () => {
    expect(between(500, 501, whole)).to.deep.equal({first: 500, last: 514});
    expect(between(999, 1000, whole)).to.deep.equal({first: 986, last: 1000});
    expect(between(3, 4, {first: 0, last: 10})).to.deep.equal({first: 0, last: 10});
  });

  it('keeps the day that is pointed at in its place', () => {
    const closer = zoomed(whole, whole, 250, 0.5);
    expect(closer).to.deep.equal({first: 125, last: 625});
    expect((250 - closer.first) / (closer.last - closer.first)).to.equal(0.25);
  });

  it('comes back to the whole and no further', () => {
    expect(zoomed({first: 125, last: 625}, whole, 250, 8)).to.deep.equal(whole);
    expect(isWhole(zoomed(whole, whole, 0, 2), whole)).to.be.true;
    expect(isWhole({first: 0, last: 999}, whole)).to.be.false;
  });

  it('moves as far as there is something to see', () => {
    expect(moved({first: 100, last: 300}, whole, 50)).to.deep.equal({first: 150, last: 350});
    expect(moved({first: 700, last: 900}, whole, 500)).to.deep.equal({first: 800, last: 1000});
    expect(moved({first: 100, last: 300}, whole, -500)).to.deep.equal({first: 0, last: 200});
  });
});

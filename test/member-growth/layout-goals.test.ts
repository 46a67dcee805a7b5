import {expect} from '@open-wc/testing';
import {goalsOf} from '../../src/member-growth/layout-goals.js';

/** Ten pixels a day from day 0; the feed ends on day 10. */
const room = {
  first: 0,
  end: 10,
  xOf: (day: number) => day * 10,
  note: 12,
  name: '目标',
  known: 34,
  goal: (total: string, missing: string | undefined) =>
    `目标${total}，${missing ? `还差${missing}` : '已达到'}`,
  number: String,
};
const labels = (...days: number[]) =>
  goalsOf(
    days.map((day) => ({day, total: 40})),
    room,
  ).map(({label}) => label);

describe('goalsOf', () => {
  it('says how far it is, or that it is reached, where there is room', () => {
    expect(labels(30)).to.deep.equal(['目标40，还差6']);
    expect(goalsOf([{day: 30, total: 30}], room).map(({label}) => label)).to.deep.equal(['目标30，已达到']);
  });

  it('says name and figure where there is room between the end of the line and the day', () => {
    expect(labels(16)).to.deep.equal(['目标 40']);
  });

  it('says the figure alone where there is less', () => {
    expect(labels(13)).to.deep.equal(['40']);
  });

  it('says nothing where even a figure would lie on the line', () => {
    expect(labels(11)).to.deep.equal(['']);
  });

  it('lets the last reach back over the one before, and no other', () => {
    expect(labels(13, 16)).to.deep.equal(['40', '目标 40']);
    expect(labels(12, 13, 14)).to.deep.equal(['40', '', '40']);
  });

  it('begins each level where the one before ends, the first at the last day known', () => {
    const goals = goalsOf(
      [
        {day: 13, total: 40},
        {day: 16, total: 50},
      ],
      room,
    );
    expect(goals.map(({from}) => from)).to.deep.equal([10, 13]);
  });

  it('knows whether any of them is named', () => {
    expect(goalsOf([{day: 13, total: 40}], room)[0]!.isNamed).to.be.false;
    expect(goalsOf([{day: 16, total: 40}], room)[0]!.isNamed).to.be.true;
  });
});

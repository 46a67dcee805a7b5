import {expect} from '@open-wc/testing';
import {apart} from '../../src/member-growth/option-ends.js';

const valuesOf = (values: readonly number[], line = 10, most = 100) =>
  apart(
    values.map((value) => ({name: String(value), value})),
    line,
    most,
  ).map(({value}) => value);

describe('apart', () => {
  it('leaves labels alone that have their lines', () => {
    expect(valuesOf([10, 30, 50])).to.deep.equal([10, 30, 50]);
  });

  it('stands labels that would overlap around their middle', () => {
    expect(valuesOf([48, 50, 52])).to.deep.equal([40, 50, 60]);
    expect(valuesOf([20, 48, 50, 52, 64])).to.deep.equal([20, 38.5, 48.5, 58.5, 68.5]);
  });

  it('keeps them below the top', () => {
    expect(valuesOf([97, 98, 99])).to.deep.equal([80, 90, 100]);
  });

  it('leaves out what has no room at all', () => {
    expect(valuesOf([1, 2, 3, 4], 40)).to.have.length.below(4);
    for (const value of valuesOf([1, 2, 3, 4], 40)) expect(value).to.be.within(-20, 100);
  });
});

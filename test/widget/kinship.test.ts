import {expect} from '@open-wc/testing';
import {isWithin, kinshipOfFeed} from '../../src/widget/kinship.js';

describe('kinshipOfFeed', () => {
  it('knows who is below whom in a flat feed, whatever the order of its rows', () => {
    const kinship = kinshipOfFeed({
      orgs: [
        {id: 'branch', name: '支部', parent: 'street'},
        {id: 'street', name: '街道', parent: 'district'},
        {id: 'district', name: '区'},
      ],
    })!;
    expect(kinship.isWithin('branch', 'district')).to.equal(true);
    expect(kinship.isWithin('district', 'district')).to.equal(true);
    expect(kinship.isWithin('district', 'branch')).to.equal(false);
    expect(kinship.isWithin('unheard of', 'district')).to.equal(false);
    expect(kinship.nameOf('street')).to.equal('街道');
  });

  it('knows it in a nested feed', () => {
    const kinship = kinshipOfFeed({root: {id: 1, name: '区', children: [{id: '2', children: [{id: '3'}]}]}})!;
    expect(kinship.isWithin('3', '1')).to.equal(true);
    expect(kinship.nameOf('2')).to.equal(undefined);
  });

  it('is not there where a feed has no organisations', () => {
    for (const feed of [undefined, null, 'text', [], {}, {orgs: []}, {orgs: 'many'}, {root: []}])
      expect(kinshipOfFeed(feed)).to.equal(undefined);
  });

  it('passes over rows that make no sense, and keeps the first of two with one id', () => {
    const kinship = kinshipOfFeed({
      orgs: [
        null,
        7,
        'x',
        {name: 'no id'},
        {id: 'a', parent: 'b'},
        {id: 'a', parent: 'c'},
        {id: 'b'},
        {id: 'c'},
      ],
    })!;
    expect(kinship.isWithin('a', 'b')).to.equal(true);
    expect(kinship.isWithin('a', 'c')).to.equal(false);
  });

  it('comes to an end in a cycle', () => {
    const kinship = kinshipOfFeed({
      orgs: [
        {id: 'a', parent: 'b'},
        {id: 'b', parent: 'a'},
      ],
    })!;
    expect(kinship.isWithin('a', 'elsewhere')).to.equal(false);
    expect(isWithin(1, 1, () => 1)).to.equal(true);
  });

  it('reads a chain of a hundred thousand without a deeper stack', () => {
    let root: {id: string; children?: unknown[]} = {id: 'n0'};
    for (let depth = 1; depth < 100_000; depth++) root = {id: `n${depth}`, children: [root]};
    expect(kinshipOfFeed({root})!.isWithin('n0', 'n99999')).to.equal(true);
  });
});

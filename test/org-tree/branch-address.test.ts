import {expect} from '@open-wc/testing';
import {branchURL, originsOf} from '../../src/org-tree/branch-address.js';

const FEED = 'https://portal.example/feeds/city.json';
const own = ['https://portal.example'];

describe('the address of a branch', () => {
  it('is relative to the feed that names it', () => {
    expect(branchURL('district/310101.json', FEED, own)).to.equal(
      'https://portal.example/feeds/district/310101.json',
    );
    expect(branchURL('/api?id=1', FEED, own)).to.equal('https://portal.example/api?id=1');
  });

  for (const address of [
    'https://elsewhere.example/x.json',
    '//elsewhere.example/x.json',
    'https://portal.example:8443/x.json',
    'http://portal.example/x.json',
  ])
    it(`leads to no origin that nobody allowed: ${address}`, () => {
      expect(() => branchURL(address, FEED, own)).to.throw(/children-origins/);
    });

  for (const address of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://portal.example/1',
    'file:///etc/passwd',
    'https://user:secret@portal.example/x.json',
    'https://[',
  ])
    it(`is http(s) and holds no password: ${address}`, () => {
      expect(() => branchURL(address, FEED, [...own, 'null'])).to.throw();
    });

  it('may lead to an origin that the page allows', () => {
    const allowed = originsOf(' https://data.example/any/path nonsense javascript:0 ');
    expect(allowed).to.deep.equal(['https://data.example']);
    expect(branchURL('https://data.example/x.json', FEED, [...own, ...allowed])).to.equal(
      'https://data.example/x.json',
    );
  });
});

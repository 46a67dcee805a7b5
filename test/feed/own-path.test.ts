import {expect} from '@open-wc/testing';
import {namesOf, pathText, valueAt} from '../../src/feed/own-path.js';

describe('a path into an answer', () => {
  const answer: unknown = JSON.parse(
    '{"data":{"list":[{"id":1}],"__proto__":{"list":[2]}},"constructor":{"name":"x"}}',
  );

  it('leads through own keys and places', () => {
    expect(valueAt(answer, namesOf('data.list[0].id')!)).to.equal(1);
    expect(valueAt(answer, namesOf('$.data.list.0.id')!)).to.equal(1);
    expect(valueAt(answer, namesOf('')!)).to.equal(answer);
    expect(valueAt(answer, namesOf('$')!)).to.equal(answer);
    expect(valueAt([[7]], namesOf('$[0][0]')!)).to.equal(7);
  });

  it('leads nowhere by what values only share', () => {
    for (const path of ['data.list.length', 'data.toString', 'data.hasOwnProperty', 'data.missing.deeper'])
      if (path !== 'data.list.length') expect(valueAt(answer, namesOf(path)!), path).to.equal(undefined);
    for (const path of ['data.__proto__.list', '__proto__', 'constructor.name', 'a.prototype', 'a..b', '.'])
      expect(namesOf(path) ?? 'none', path).to.deep.equal(path === '.' ? [] : 'none');
  });

  it('is written as it is read', () => {
    expect(pathText(['data', 'list', '0', 'id'])).to.equal('data.list[0].id');
    expect(pathText([])).to.equal('$');
  });
});

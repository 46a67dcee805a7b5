import {expect} from '@open-wc/testing';
import {define} from '../../src/widget/define.js';

describe('define', () => {
  it('leaves a tag that is taken alone, with one warning that names both versions', () => {
    class First extends HTMLElement {
      static version = '9.9.9';
    }
    class Second extends HTMLElement {}
    const {warn} = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      define('test-taken', First);
      define('test-taken', First);
      expect(warnings).to.deep.equal([]);
      define('test-taken', Second);
    } finally {
      console.warn = warn;
    }
    expect(customElements.get('test-taken')).to.equal(First);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/<test-taken> .*9\.9\.9.*version \d+\.\d+\.\d+/);
  });
});

import {expect} from '@open-wc/testing';
import {readsAs} from '../../src/org-tree/pinyin.js';

const reads = (text: string, ...typed: readonly string[]) => typed.map((each) => readsAs(text, each));

describe('readsAs', () => {
  it('takes a letter for each character that begins with it, and characters for themselves', () => {
    expect(reads('宝山路街道', 'b', 'bsl', 'bsljd', '宝sl', 'b山l', '宝山')).to.not.include(false);
    expect(reads('宝山路街道', 'bl', 's', 'bslx', 'bsljdd', '报sl', '宝1')).to.not.include(true);
  });

  it('begins where it is told', () => {
    expect(readsAs('上海市宝山区', 'bsq', 3)).to.be.true;
    expect(readsAs('上海市宝山区', 'bsq', 2)).to.be.false;
  });

  it('knows every letter that a reading begins with', () => {
    const places = '安北重东鄂福广海江昆兰绵南瓯浦青日苏天潍新扬郑';
    expect(reads(places, 'abcdefghjklmnopqrstwxyz')).to.deep.equal([true]);
    expect(reads('阿八嚓哒蛾发旮哈击咔拉妈拿噢趴七然撒他挖夕压匝', 'abcdefghjklmnopqrstwxyz')).to.deep.equal([
      true,
    ]);
    expect(reads('澳簿错堕二富过获俊扩落暮糯藕瀑群弱所唾误迅运做', 'abcdefghjklmnopqrstwxyz')).to.deep.equal([
      true,
    ]);
  });

  it('reads places in each of their ways', () => {
    for (const [place, ...ways] of [
      ['重庆', 'cq', 'zq'],
      ['长宁', 'cn', 'zn'],
      ['厦门', 'xm', 'sm'],
      ['六安', 'la'],
      ['蚌埠', 'bb'],
      ['浚县', 'xx', 'jx'],
      ['单县', 'sx', 'dx'],
      ['番禺', 'py', 'fy'],
      ['歙县', 'sx', 'xx'],
      ['莘庄', 'xz', 'sz'],
      ['东阿', 'de', 'da'],
      ['乐清', 'yq', 'lq'],
      ['洪洞', 'ht', 'hd'],
      ['会稽', 'kj', 'hj'],
      ['铅山', 'ys', 'qs'],
      ['西藏', 'xz', 'xc'],
    ] as const)
      expect(reads(place, ...ways), place).to.not.include(false);
  });

  it('takes traditional characters, figures and letters as they are', () => {
    expect(reads('寶山路', 'bsl')).to.deep.equal([true]);
    expect(reads('重慶', 'cq')).to.deep.equal([true]);
    expect(reads('600弄eyewear', '600ney', '600le')).to.deep.equal([true, true]);
    expect(reads('𠮷a', 'x', '𠮷a')).to.deep.equal([false, true]);
  });
});

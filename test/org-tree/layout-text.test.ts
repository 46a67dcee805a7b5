import {expect} from '@open-wc/testing';
import {hangingLength, hangingQuotes, hangingRuns, shortened} from '../../src/org-tree/layout-text.js';

const stands = (text: string) => hangingRuns(text).map((run) => [run.text, run.stands]);

describe('a name that hangs', () => {
  it('stands its characters one under the other', () => {
    expect(stands('宝山路街道')).to.deep.equal([['宝山路街道', 'upright']]);
    expect(hangingLength('宝山路街道')).to.equal(5);
  });

  it('stands up to four figures together in the place of one character', () => {
    expect(stands('宝昌路600弄7号')).to.deep.equal([
      ['宝昌路', 'upright'],
      ['600', 'combined'],
      ['弄', 'upright'],
      ['7', 'combined'],
      ['号', 'upright'],
    ]);
    expect(hangingLength('宝昌路600弄7号')).to.equal(7);
  });

  it('stands one letter, or two signs, as one character too', () => {
    expect(stands('A座')).to.deep.equal([
      ['A', 'combined'],
      ['座', 'upright'],
    ]);
    expect(stands('5G联盟')[0]).to.deep.equal(['5G', 'combined']);
  });

  it('lays words of letters and long numbers on their side, in one piece with what joins them', () => {
    expect(stands('Tech Park党委')).to.deep.equal([
      ['Tech Park', 'sideways'],
      ['党委', 'upright'],
    ]);
    expect(stands('2024-06第12345号')).to.deep.equal([
      ['2024-06', 'sideways'],
      ['第', 'upright'],
      ['12345', 'sideways'],
      ['号', 'upright'],
    ]);
    expect(stands('增长12%')[1]).to.deep.equal(['12%', 'sideways']);
    expect(hangingLength('IBM')).to.be.closeTo(2.04, 0.01);
  });

  it('is as high as its runs together', () => {
    for (const name of ['宝昌路600弄7号', 'Tech Park党委', '增长12%', 'A座5G联盟', '宝山路'])
      expect(hangingLength(name)).to.be.closeTo(
        hangingRuns(name).reduce((sum, {length}) => sum + length, 0),
        1e-9,
      );
  });

  it('is as high as its runs together, whatever is written', () => {
    const signs = [...'党支5Ga1234-. ’%,é部/&×20Z'];
    let state = 1;
    for (let turn = 0; turn < 4000; turn++) {
      let name = '';
      for (let at = 0; at < 1 + (turn % 12); at++) {
        state = (Math.imul(state, 1664525) + 1013904223) | 0;
        name += signs[(state >>> 8) % signs.length]!;
      }
      const sum = hangingRuns(name).reduce((length, run) => length + run.length, 0);
      expect(hangingLength(name), name).to.be.closeTo(sum, 1e-9);
    }
  });

  it('loses no character', () => {
    for (const name of ['“C9第一方阵”（2024年）', '𠮷野家No.12店', 'Ünïcode 街', ''])
      expect(
        hangingRuns(name)
          .map(({text}) => text)
          .join(''),
      ).to.equal(name);
  });

  it('turns quotation marks, by the rules of either script', () => {
    expect(hangingQuotes('“心路”‘党课’', 'zh-Hans')).to.equal('﹃心路﹄﹁党课﹂');
    expect(hangingQuotes('「心路」『黨課』', 'zh-Hant')).to.equal('﹁心路﹂﹃黨課﹄');
  });

  it('cuts what no card holds, between characters', () => {
    expect(shortened('一二三', 3)).to.equal('一二三');
    expect(shortened('一二𠮷四五', 4)).to.equal('一二𠮷…');
  });
});

import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import {nameText} from '../../src/frame/name-text.js';

/** A name with a bar wherever it may break. */
function broken(name: string): string {
  const place = document.createElement('p');
  render(html`${nameText(name, 'zh-Hans')}`, place);
  for (const wbr of place.querySelectorAll('wbr')) wbr.replaceWith('|');
  return place.textContent;
}

describe('nameText', () => {
  it('breaks between words', () => {
    expect(broken('社区更新设计')).to.equal('社区|更新|设计');
    expect(broken('南外滩金融直通车').replaceAll('|', '')).to.equal('南外滩金融直通车');
  });

  it('keeps a short quotation and its marks together', () => {
    expect(broken('“双向交流”锻炼')).to.equal('“双向交流”|锻炼');
    expect(broken('示例﹃雙向交流﹄鍛鍊'), 'as they hang').to.match(/\|﹃[^|].*[^|]﹄\|/);
    expect(broken('百优支部（100个）')).to.match(/\|（100个）$/);
  });

  it('breaks after a hyphen or a stroke, never before it', () => {
    expect(broken('Interdisciplinary-Telecommunications')).to.equal('Interdisciplinary-|Telecommunications');
    expect(broken('A座/B座')).not.to.contain('|/');
  });

  it('keeps a figure with what it counts', () => {
    expect(broken('宝昌路600弄居民区')).to.match(/\|600弄\|/);
  });

  it('breaks a long quotation, but never after its opening mark or before its closing one', () => {
    const name = broken('“宜居生活·社区更新设计”');
    expect(name).to.match(/·\|?社区/);
    expect(name).to.match(/^“[^|]/);
    expect(name).to.match(/[^|]”$/);
  });

  it('loses no character, whatever the name holds', () => {
    for (const name of ['', '“', '（未闭合', '”反了“', '𠮷野家 🎉', '<b>标记</b>', 'Open Day 16'])
      expect(broken(name).replaceAll('|', ''), name).to.equal(name);
  });
});

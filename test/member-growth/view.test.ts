import {expect} from '@open-wc/testing';
import huangpu from '../../demo/feeds/growth-huangpu-sample.json' with {type: 'json'};
import {formatOf} from '../../src/locale/format.js';
import {zhHans} from '../../src/locale/zh-hans.js';
import type {View} from '../../src/member-growth/layout-bounds.js';
import {layoutGrowth} from '../../src/member-growth/layout.js';
import {plotWords} from '../../src/member-growth/messages-plot.js';
import {parseGrowth} from '../../src/member-growth/model.js';
import {legendOf} from '../../src/member-growth/view.js';

const tongue = {words: plotWords['zh-Hans'], messages: zhHans, format: formatOf('zh-Hans')};
const [whole, {model}] = [
  {mode: 'both', period: 'auto', compare: 'none', share: false, from: undefined, to: undefined} as const,
  parseGrowth(huangpu),
];
const legend = (by: View['by'], height: number) => {
  const space = {width: 800, height, note: 12, figure: 14};
  const layout = layoutGrowth(model, {...whole, by}, space, {...tongue.format, ...tongue.words});
  return {layout, entries: legendOf(layout, 'both', tongue)};
};

describe('legendOf', () => {
  for (const by of ['total', 'sector'] as const)
    it(`takes the same room at any height, so that the plot never sways (${by})`, () => {
      const [high, low] = [legend(by, 600), legend(by, 100)];
      expect(high.layout.change).to.not.equal(undefined);
      expect(low.layout.change).to.equal(undefined);
      expect(low.entries.map(({key}) => key)).to.deep.equal(high.entries.map(({key}) => key));
    });

  it('names no bars where there are none', () => {
    const shown = ({entries}: ReturnType<typeof legend>) =>
      entries.filter(({isAway}) => !isAway).map(({label}) => label);
    expect(shown(legend('sector', 600))).to.include('加入');
    expect(shown(legend('sector', 100)))
      .to.include('医院')
      .and.not.include('加入');
    // The line alone needs no telling apart.
    expect(shown(legend('total', 100))).to.be.empty;
  });
});

import {expect} from '@open-wc/testing';
import huangpu from '../../demo/feeds/huangpu-2024.json' with {type: 'json'};
import {Planner, planBoard, type Settings} from '../../src/honours-board/board.js';
import {parseHonours} from '../../src/honours-board/model.js';

const settings: Settings = {
  category: '十大品牌项目',
  year: '',
  level: '',
  query: '',
  honours: parseHonours(huangpu).model.honours,
  layout: 'plaques',
  by: 'category',
  room: {width: 318, height: 250, em: 14, gap: 12},
  locale: 'zh-Hans',
};

describe('planBoard', () => {
  it('chooses, divides and arranges', () => {
    const {shown, groups, plan} = planBoard({...settings, category: ''});
    expect(shown).to.have.length(21);
    expect(groups.map(({honours}) => honours.length)).to.deep.equal([10, 1, 10]);
    expect(plan.pages.flat().reduce((sum, {from, to}) => sum + to - from, 0)).to.equal(21);
  });
});

describe('Planner', () => {
  it('keeps its board until something is another', () => {
    const planner = new Planner();
    const board = planner.plan(settings);
    expect(planner.plan({...settings})).to.equal(board);
    for (const change of [
      {query: '读书'},
      {locale: 'en'},
      {layout: 'list'},
      {room: {...settings.room}},
    ] as const)
      expect(planner.plan({...settings, ...change}), Object.keys(change)[0]).to.not.equal(board);
  });
});

import {expect} from '@open-wc/testing';
import {hangingLevels} from '../../src/org-tree/layout-forms.js';
import {branching, cardsOf, layoutOf, treeOf} from './pictures.js';

/** The forms of a street's branches, by how wide the view is. */
const formsIn = (width: number, names: readonly string[]) => {
  const tree = treeOf({
    orgs: [
      {id: 'top', name: '宝山路街道党工委', kind: '党工委'},
      ...names.map((name) => ({id: name, name, kind: '党支部', parent: 'top'})),
    ],
  });
  return new Set(
    cardsOf(layoutOf(tree, {width}))
      .slice(1)
      .map(({form}) => form),
  );
};
const across = new Set(['across']);
const hanging = new Set(['hanging']);

const twelve = Array.from({length: 12}, (_, at) => `示例第${at + 1}居民区党支部`);
const short = ['一支部', '二支部', '三支部', '四支部', '五支部'];
const long = ['静安区市场监督管理局党支部', '上海市静安区税务局第一税务所党支部', '东宝兴路治安派出所党支部'];

describe('names that lie or hang', () => {
  it('hang twelve branches of a street in a frame, and lie where a wide wall has room for them', () => {
    expect(formsIn(320, twelve)).to.deep.equal(hanging);
    expect(formsIn(1280, twelve)).to.deep.equal(hanging);
    expect(formsIn(2600, twelve)).to.deep.equal(across);
  });

  it('lie where they are short, and hang when the view becomes too narrow for them', () => {
    expect(formsIn(700, short)).to.deep.equal(across);
    expect(formsIn(390, short)).to.deep.equal(hanging);
  });

  it('hang where they are long, though they are few', () => {
    expect(formsIn(500, long)).to.deep.equal(hanging);
    expect(formsIn(900, long)).to.deep.equal(across);
  });

  it('let nothing that lies reach beyond the view', () => {
    for (let width = 280; width < 2400; width += 40)
      for (const names of [twelve, short, long])
        if (formsIn(width, names).has('across')) {
          const tree = treeOf({
            orgs: [
              {id: 'top', name: '宝山路街道党工委', kind: '党工委'},
              ...names.map((name) => ({id: name, name, kind: '党支部', parent: 'top'})),
            ],
          });
          expect(layoutOf(tree, {width}).width).to.be.at.most(width);
        }
  });

  it('hang where all of the picture is in view then, the lowest first', () => {
    const street = treeOf({
      orgs: [
        {id: 'top', name: '宝山路街道党工委'},
        ...twelve.slice(0, 4).map((name) => ({id: name, name, parent: 'top'})),
        {id: 'joint', name: '区域化党建联席会议', parent: 'top'},
        ...twelve.slice(4, 11).map((name) => ({id: name, name, parent: 'joint'})),
      ],
    });
    const formsBelow = (width: number) => {
      const cards = cardsOf(layoutOf(street, {width})).filter(({isOpen}) => !isOpen);
      return [1, 2].map((level) => cards.find(({depth}) => depth === level)!.form);
    };
    expect(formsBelow(2800)).to.deep.equal(['across', 'across']);
    expect(formsBelow(1400), 'either level would be in view by itself').to.deep.equal(['across', 'hanging']);
    expect(formsBelow(1000)).to.deep.equal(['hanging', 'hanging']);
    for (const width of [2800, 1400, 1000]) expect(layoutOf(street, {width}).width).to.be.at.most(width);
  });

  it('look at no more cards than a view has room for', () => {
    const {cards} = layoutOf(treeOf(branching(8, 10_000)));
    const closed = new Int32Array(cards.levels.length).fill(99);
    let looked = 0;
    const widthOf = () => {
      looked++;
      return 60;
    };
    hangingLevels(cards, closed, 1920, widthOf, 58, 10);
    expect(looked).to.be.at.most(closed.length * 29);
  });
});

import {expect} from '@open-wc/testing';
import {fit, scalesOf, zoom, type Camera} from '../../src/org-tree/camera.js';
import {placeNames, type Name, type NameParts} from '../../src/org-tree/layout-names.js';
import type {OrgLayout} from '../../src/org-tree/layout.js';
import type {OrgTree} from '../../src/org-tree/model.js';
import {row} from './feeds.js';
import {branching, layoutOf, treeOf, wordsOf} from './pictures.js';

const view = {width: 900, height: 500};
const roomOf = (layout: OrgLayout) => ({content: layout, view, readable: 0.5, easy: 0.75});

const namesOf = (tree: OrgTree, layout: OrgLayout, camera: Camera, parts: Partial<NameParts> = {}): Name[] =>
  placeNames({
    tree,
    layout,
    camera,
    view,
    wordsOf: wordsOf(tree),
    text: 'auto',
    size: 12,
    first: [],
    ...parts,
  });

function expectNoneOverAnother(names: readonly Name[]) {
  for (const a of names)
    for (const b of names)
      if (a !== b)
        expect(
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
          `${a.text} and ${b.text} lie on each other`,
        ).to.be.true;
}

describe('placeNames', () => {
  for (const layoutName of ['top-down', 'left-right', 'compact'] as const)
    it(`puts no name over another, however near one comes: ${layoutName}`, () => {
      const tree = treeOf(branching(7, 3000));
      const layout = layoutOf(tree, {layout: layoutName});
      for (const factor of [1, 3, 10, 40]) {
        const camera = zoom(fit(roomOf(layout)), factor, {x: 450, y: 250}, roomOf(layout));
        const names = namesOf(tree, layout, camera);
        expect(names.length).to.be.greaterThan(2);
        expectNoneOverAnother(names);
      }
    });

  it('names larger units before smaller, and the top always', () => {
    const sizes = [3, 900, 4, 5, 700, 2];
    const orgs: {id: string; name: string; parent?: string}[] = [{id: 'a', name: '示例党委'}];
    sizes.forEach((size, unit) => {
      orgs.push({id: `u${unit}`, name: `示例总支${unit}`, parent: 'a'});
      for (let at = 0; at < size; at++)
        orgs.push({id: `u${unit}-${at}`, name: '示例支部', parent: `u${unit}`});
    });
    const tree = treeOf({orgs});
    const layout = layoutOf(tree);
    const names = namesOf(tree, layout, fit(roomOf(layout))).map(({text}) => text);
    expect(names).to.include.members(['示例党委', '示例总支1', '示例总支4']);
    expect(names, 'leaves that are dust have none').to.not.include('示例支部');
  });

  it('stands names upright where cards do, or where there is no room across; words of letters never', () => {
    const tree = treeOf(branching(30, 931));
    const layout = layoutOf(tree);
    const camera = fit(roomOf(layout));
    const units = (names: readonly Name[]) => names.filter(({card}) => layout.cards.depth[card] === 1);
    expect(units(namesOf(tree, layout, camera)).every(({isUpright}) => isUpright)).to.be.true;
    expect(namesOf(tree, layout, camera, {text: 'horizontal'}).some(({isUpright}) => isUpright)).to.be.false;
    const {orgs} = branching(30, 931);
    const english = treeOf({orgs: orgs.map((org) => ({...org, name: `Branch no. ${org.id}`}))});
    const drawn = layoutOf(english);
    expect(namesOf(english, drawn, fit(roomOf(drawn))).some(({isUpright}) => isUpright)).to.be.false;
  });

  /** Streets with names of many lengths, so many places below each that they are seen from far away. */
  const streets = ['彭浦镇', '半淞园路街道', '外高桥保税区直属街道办事处', '静安寺街道', '天目西路街道'];
  const city = (times: number, kind?: string) => ({
    orgs: [
      {id: 'city', name: '上海市'},
      ...Array.from({length: times}, () => streets).flatMap((names, time) =>
        names.flatMap((name, street) => [
          {id: `${time}-${street}`, name, parent: 'city', ...(kind && {kind})},
          ...Array.from({length: 80}, (_, at) => ({
            id: `${time}-${street}-${at}`,
            name: '示例居委',
            parent: `${time}-${street}`,
          })),
        ]),
      ),
    ],
  });

  it('keeps every name above the next level, in any view', () => {
    for (const layoutName of ['top-down', 'left-right'] as const)
      for (const height of [160, 240, 320, 500, 900]) {
        const tree = treeOf(city(4));
        const layout = layoutOf(tree, {layout: layoutName});
        const low = {width: 900, height};
        const camera = fit({content: layout, view: low, readable: 0.5, easy: 0.75});
        const names = namesOf(tree, layout, camera, {view: low});
        const by = scalesOf(camera);
        expectNoneOverAnother(names);
        for (const {card, text, ...box} of names) {
          const next = layout.bands.start[layout.cards.depth[card]! + 1];
          if (next === undefined) continue;
          const end = layoutName === 'top-down' ? box.y + box.height : box.x + box.width;
          const below = next * (layoutName === 'top-down' ? by.y : by.x);
          expect(end, `${text} at ${height}`).to.be.at.most(below + 0.01);
        }
      }
  });

  it('leaves from a name that is too long its kind, else its end; of too little nothing', () => {
    const textsAt = (height: number, times: number, kind?: string) => {
      const tree = treeOf(city(times, kind));
      const layout = layoutOf(tree);
      const low = {width: 900, height};
      const camera = fit({content: layout, view: low, readable: 0.5, easy: 0.75});
      const names = namesOf(tree, layout, camera, {view: low});
      const texts = names.filter(({card}) => layout.cards.depth[card] === 1).map(({text}) => text);
      return [...new Set(texts)].sort((a, b) => a.localeCompare(b, 'zh-u-co-pinyin'));
    };
    expect(textsAt(900, 6), 'upright').to.have.members([
      '彭浦镇',
      '半淞园路街道',
      '外高桥保税…',
      '静安寺街道',
      '天目西路街道',
    ]);
    expect(textsAt(200, 6)).to.deep.equal(['半淞园…', '静安寺…', '彭浦镇', '天目西…', '外高桥…']);
    expect(textsAt(200, 6, '街道')).to.deep.equal(['半淞园路', '静安寺', '彭浦镇', '天目西路', '外高桥…']);
    expect(textsAt(200, 1), 'across, where nobody is near').to.have.length(5);
    expect(textsAt(40, 6), 'no room at all').to.deep.equal([]);
  });

  it('names what is chosen first of all', () => {
    const tree = treeOf(row(9000));
    const layout = layoutOf(tree);
    const card = layout.cardOf(4321);
    const names = namesOf(tree, layout, fit(roomOf(layout)), {first: [card]});
    expect(names[0]!.card).to.equal(card);
    expectNoneOverAnother(names);
  });

  it('goes a view beyond the view, so that a drag brings no other names', () => {
    const tree = treeOf(branching(7, 3000));
    const layout = layoutOf(tree);
    const camera = zoom(fit(roomOf(layout)), 30, {x: 450, y: 250}, roomOf(layout));
    const textsAt = (x: number) =>
      namesOf(tree, layout, {...camera, x})
        .filter((name) => name.x + camera.x > 0 && name.x + name.width + camera.x < view.width)
        .map(({text}) => text)
        .sort();
    expect(textsAt(camera.x).length).to.be.greaterThan(5);
    expect(textsAt(camera.x - 300)).to.deep.equal(textsAt(camera.x));
  });
});

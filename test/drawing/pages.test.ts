import {expect} from '@open-wc/testing';
import {boundsOf} from '../../src/drawing/bounds.js';
import {gridOf, MM, pagesOf, type Laid, type Paper} from '../../src/drawing/pages.js';
import {boxPath, type Drawing, type Shape} from '../../src/drawing/shape.js';

const a4: Paper = {format: 'A4', isLandscape: false, isOnePage: false};
/** At this size of type, a drawing is printed as large as it is. */
const EM = (8.5 * 96) / 72;
const words = {
  heading: '一页',
  foot: '截至2024',
  family: 'serif',
  ground: 'rgb(255,255,255)',
  sheet: (row: number, column: number, rows: number, columns: number) =>
    `${row}-${column}/${rows}×${columns}`,
};
const square = (x: number, y: number, fill = 'rgb(1,2,3)'): Shape => ({
  kind: 'path',
  path: boxPath({x, y, width: 10, height: 10}),
  fill,
});
const drawing = (width: number, height: number, ...shapes: Shape[]): Drawing => ({width, height, shapes});
const saidOn = ({shapes}: {shapes: readonly Shape[]}): string[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'text' ? [shape.text] : shape.kind === 'group' ? saidOn(shape) : [],
  );
const flat = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? flat(shape.shapes) : [shape]));
const sheetsIn = (steps: Iterable<Laid>) => Array.from(steps).flatMap(({sheet}) => sheet ?? []);
const mm = (value: number) => Math.round(value / MM);

describe('gridOf', () => {
  it('knows paper in millimetres, upright and across', () => {
    const page = (paper: Partial<Paper>) => {
      const {width, height} = gridOf({width: 1, height: 1}, EM, {...a4, ...paper}).page;
      return [mm(width), mm(height)];
    };
    expect(page({})).to.deep.equal([210, 297]);
    expect(page({isLandscape: true})).to.deep.equal([297, 210]);
    expect(page({format: 'A3'})).to.deep.equal([297, 420]);
  });

  it('takes as many sheets as cover the drawing, with ten millimetres in common', () => {
    const {window} = gridOf({width: 1, height: 1}, EM, a4);
    const sheets = (width: number, height: number) => {
      const {columns, rows} = gridOf({width, height}, EM, a4);
      return [columns, rows];
    };
    expect(sheets(window.width, window.height)).to.deep.equal([1, 1]);
    expect(sheets(window.width + 1, window.height)).to.deep.equal([2, 1]);
    expect(sheets(2 * window.width - 10 * MM, window.height + 1)).to.deep.equal([2, 2]);
    expect(sheets(2 * window.width - 10 * MM + 1, 1)).to.deep.equal([3, 1]);
  });

  it('makes one page of any drawing, and never blows up a small one', () => {
    const one = (width: number) => gridOf({width, height: 10}, EM, {...a4, isOnePage: true});
    expect(one(1e6)).to.include({columns: 1, rows: 1});
    expect(one(1e6).scale * 1e6).to.be.closeTo(one(1e6).window.width, 1e-6);
    expect(one(10).scale).to.equal(1.5);
  });

  it('prints large type as small as any other', () => {
    expect(gridOf({width: 1, height: 1}, 2 * EM, a4).scale).to.equal(0.5);
  });
});

describe('pagesOf', () => {
  const {window} = gridOf({width: 1, height: 1}, EM, a4);
  const step = window.width - 10 * MM;

  it('writes heading, foot and place on every sheet, row by row', () => {
    const wide = drawing(
      step * 2,
      window.height + 50,
      square(0, 0),
      square(step * 1.5, 0),
      square(0, window.height + 20),
    );
    const pages = sheetsIn(pagesOf(wide, EM, a4, words));
    expect(pages.map(saidOn)).to.deep.equal([
      ['一页', '截至2024', '1-1/2×2'],
      ['一页', '截至2024', '1-2/2×2'],
      ['一页', '截至2024', '2-1/2×2'],
    ]);
  });

  it('draws what stands in the common strip on both sheets', () => {
    const fill = 'rgb(9,9,9)';
    const pages = sheetsIn(pagesOf(drawing(step * 2, 100, square(step + 5, 5, fill)), EM, a4, words));
    const here = pages.map(({shapes}) =>
      flat(shapes).some((shape) => shape.kind === 'path' && shape.fill === fill),
    );
    expect(here).to.deep.equal([true, true]);
  });

  it('says nothing of places on a single sheet', () => {
    const [page] = sheetsIn(pagesOf(drawing(100, 100, square(0, 0)), EM, a4, words));
    expect(saidOn(page!)).to.deep.equal(['一页', '截至2024']);
    expect(page!.shapes).to.have.length(3);
  });

  it('is laid out in steps that say how far it is, and draws many shapes in groups of a few', () => {
    const many = Array.from({length: 1000}, (_, at) => square(at, 0));
    const steps = Array.from(pagesOf(drawing(step * 4, 100, ...many), EM, a4, words));
    expect(steps.length).to.be.above(16);
    const shares = steps.map(({share}) => share);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).to.be.below(1);
    const [first] = sheetsIn(steps);
    const groups = first!.shapes.filter(({kind}) => kind === 'group');
    expect(Math.max(...groups.map((group) => flat([group]).length))).to.equal(64);
  });

  it('begins each sheet where the last ends but for the strip', () => {
    const pages = sheetsIn(
      pagesOf(drawing(step * 2, 100, square(0, 0), square(step * 1.5, 0)), EM, a4, words),
    );
    const offsets = pages.map(({shapes}) => {
      const outer = shapes[1]!;
      const inner = outer.kind === 'group' ? outer.shapes[0]! : outer;
      return inner.kind === 'group' ? inner.matrix![4] : NaN;
    });
    expect(offsets[0]).to.be.closeTo(window.x, 1e-6);
    expect(offsets[1]).to.be.closeTo(window.x - step, 1e-6);
  });
});

describe('boundsOf', () => {
  it('encloses lines with their width, moved as they are', () => {
    const line = {kind: 'path', path: 'M0 10H20V40', line: {paint: 'rgb(0,0,0)', width: 2}} as const;
    expect(boundsOf(line)).to.deep.equal({x: -1, y: 9, width: 22, height: 32});
    expect(boundsOf({...line, matrix: [2, 0, 0, 2, 100, 0]})).to.deep.equal({
      x: 98,
      y: 18,
      width: 44,
      height: 64,
    });
  });

  it('encloses all of a group', () => {
    expect(boundsOf({kind: 'group', shapes: [square(0, 0), square(50, 90)]})).to.deep.equal({
      x: 0,
      y: 0,
      width: 60,
      height: 100,
    });
  });

  it('follows paths whose points depend on each other, and says nothing of one that it cannot read', () => {
    const bounds = (path: string) => boundsOf({kind: 'path', path});
    expect(bounds('M10 20l5 5h3v-9zm2 2h1')).to.deep.equal({x: 10, y: 16, width: 8, height: 9});
    expect(bounds('m4 4c1 1 2 6 3 3')).to.deep.equal({x: 4, y: 4, width: 3, height: 6});
    expect(bounds('M0 0a1 1 0 012 2')).to.equal(undefined);
    expect(bounds('M0 0w5 5')).to.equal(undefined);
  });
});

import type {OrgLayout} from './layout.js';

/** The whole picture in small: every card as a block, those that fall on one another drawn once. */
export function overviewPath(layout: OrgLayout, scale: number): string {
  const {cards, bands, across} = layout;
  const {x, y, width, height} = cards;
  const [from, length] = across === 'x' ? [x, width] : [y, height];
  const blocks: string[] = [];
  for (let band = 0; band < bands.start.length; band++) {
    let last = -1;
    for (let at = bands.first[band]!; at < bands.first[band + 1]!; at++) {
      const card = bands.order[at]!;
      const start = from[card]!;
      const end = start + length[card]!;
      if (end * scale < last + 0.5) continue;
      last = Math.max(start * scale + 1, end * scale - 0.5);
      const [w, h] = [Math.max(1, width[card]! * scale - 0.5), Math.max(1, height[card]! * scale - 0.5)];
      blocks.push(
        `M${short(x[card]! * scale)} ${short(y[card]! * scale)}h${short(w)}v${short(h)}h${short(-w)}z`,
      );
    }
  }
  return blocks.join('');
}

const short = (value: number) => Math.round(value * 10) / 10;

import type {OrgLayout} from './layout.js';

/** The whole picture in small: every card as a block, those that fall on one another drawn once. */
export function overviewPath(layout: OrgLayout, scale: number): string {
  const {cards, bands, across} = layout;
  const blocks: string[] = [];
  for (const band of bands) {
    let last = -1;
    for (const index of band.cards) {
      const {x, y, width, height} = cards[index]!;
      const [start, end] = across === 'x' ? [x, x + width] : [y, y + height];
      if (end * scale < last + 0.5) continue;
      last = Math.max(start * scale + 1, end * scale - 0.5);
      const [w, h] = [Math.max(1, width * scale - 0.5), Math.max(1, height * scale - 0.5)];
      blocks.push(`M${short(x * scale)} ${short(y * scale)}h${short(w)}v${short(h)}h${short(-w)}z`);
    }
  }
  return blocks.join('');
}

const short = (value: number) => Math.round(value * 10) / 10;

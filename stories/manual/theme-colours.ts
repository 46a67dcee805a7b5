import {contrast, PAIRS} from '../../src/theme/contrast.js';
import {HEAT} from '../../src/theme/heat.js';
import {PALETTE, type ColourName} from '../../src/theme/palette.js';
import {SERIES} from '../../src/theme/series.js';
import {TREE} from '../../src/theme/tree.js';
import type {Words} from './words.js';

export const THEMES = ['light', 'dark', 'red'] as const;
export type ThemeName = (typeof THEMES)[number];

/** Colours `#rrggbb` that take the place of a theme's own. */
export type Changes = Readonly<Partial<Record<ColourName, string>>>;

const ALL = {...PALETTE, ...TREE, ...SERIES, ...HEAT};

/** Every colour by its name, as the theme has it or as it was changed. */
export function coloursOf(theme: ThemeName, changes: Changes): Readonly<Record<ColourName, string>> {
  const column = THEMES.indexOf(theme) as 0 | 1 | 2;
  const own = Object.entries(ALL).map(([name, colours]) => [name, colours[column]]);
  return {...(Object.fromEntries(own) as Record<ColourName, string>), ...changes};
}

const isSolid = (name: ColourName) => ALL[name].every((colour) => colour.length === 7);
const solid = (palette: object) => (Object.keys(palette) as ColourName[]).filter(isSolid);

/** The colours that can be changed, as they belong together. Shades, which let others through, are not among them. */
export const GROUPS: readonly {readonly label: Words; readonly names: readonly ColourName[]}[] = [
  {label: {'zh-Hans': '纸、墨与线', en: 'Paper, ink and lines'}, names: solid(PALETTE)},
  {label: {'zh-Hans': '组织', en: 'Organisations'}, names: solid(TREE)},
  {label: {'zh-Hans': '序列', en: 'Series'}, names: solid(SERIES)},
  {label: {'zh-Hans': '热度', en: 'Heat'}, names: solid(HEAT)},
];

export interface Contrast {
  readonly ink: ColourName;
  readonly ground: ColourName;
  readonly ratio: number;
  readonly least: number;
  readonly isEnough: boolean;
}

/** The contrast of each colour on each ground that it stands on; what is too faint comes first. */
export function contrastsOf(colours: Readonly<Record<ColourName, string>>): readonly Contrast[] {
  const all = PAIRS.flatMap(([ink, grounds, least]) =>
    grounds.map((ground) => {
      const ratio = contrast(colours[ink], colours[ground]);
      return {ink, ground, ratio, least, isEnough: ratio >= least};
    }),
  );
  return [...all.filter(({isEnough}) => !isEnough), ...all.filter(({isEnough}) => isEnough)];
}

/** The rule to paste: the theme it begins with, and each colour that was changed. */
export function styleSheetOf(theme: ThemeName, changes: Changes): string {
  const lines = Object.entries(changes).map(([name, colour]) => `  --dj-${name}: ${colour};`);
  return `/* <dj-… theme="${theme}"> */\n:root {\n${lines.join('\n')}\n}`;
}

import {nothing, svg, type SVGTemplateResult} from 'lit';
import {monthEdges} from './calendar.js';
import type {Block, Level} from './calendar-picture.js';
import {CELL, stripShapes, type CellSizes, type StripShapes} from './calendar-shapes.js';
import type {Speech} from './picture.js';

/** What is marked in a strip, and whether figures stand in its cells. */
export interface Now {
  /** The key of the cell that Tab leads to. */
  readonly active: string;
  /** The first and the last day that are selected; none where the first comes after the last. */
  readonly first: number;
  readonly last: number;
  /** Whether they are some of several. */
  readonly isRun: boolean;
  readonly today: number | undefined;
  readonly hasFigures: boolean;
}

export interface PictureSizes extends CellSizes {
  /** Of the font, in pixels. */
  readonly em: number;
}

/** Every other weekday has its name beside the cells. */
const NAMED = [0, 2, 4, 6];

/**
 * The days of a strip as an eye sees them: a path for each step of heat, whatever the number of days. Colours are those
 * of the page, so that themes, files, paper and colours of the reader's own need nothing else.
 */
export function stripPicture(
  {strip, levels}: Block,
  place: number,
  {first, last, isRun, today, hasFigures}: Now,
  sizes: PictureSizes,
  figureOf: (day: number) => string,
  {format}: Speech,
): SVGTemplateResult {
  const {pitch, radius, em} = sizes;
  const shapes = stripShapes(strip, sizes);
  const gap = (pitch - pitch * CELL) / 2;
  const known = levels.flatMap(({heat, days}) => (heat === undefined ? [] : days));
  const selected = Array.from({length: Math.max(0, last - first + 1)}, (_, index) => first + index);
  return svg`<svg
    class=${hasFigures ? 'picture figures' : 'picture'}
    aria-hidden="true"
    data-strip=${place}
    width=${strip.weeks * pitch}
    height=${7 * pitch}
  >
    ${levels.map((level) => (level.days.length > 0 ? levelPicture(level, shapes, hasFigures, figureOf) : nothing))}
    <text
      x=${NAMED.map(() => -1.25 * em).join(' ')}
      y=${NAMED.map((weekday) => (weekday + CELL / 2) * pitch).join(' ')}
    >${NAMED.map((weekday) => format.weekdayName(weekday).slice(0, 1)).join('')}</text>
    <path class="lines" d=${shapes.boxes(known, 0.5)} />
    <path
      class="edges"
      d=${monthEdges(strip)}
      transform=${`translate(${-gap} ${-gap}) scale(${pitch})`}
    />
    ${today === undefined ? nothing : svg`<path class="now" d=${shapes.boxes([today], -0.5)} />`}
    ${
      selected.length === 0
        ? nothing
        : svg`<path class="selected" d=${shapes.boxes(selected, isRun ? -0.5 : radius / -2)} />`
    }
  </svg>`;
}

function levelPicture(
  {heat, days, marked, changed}: Level,
  shapes: StripShapes,
  hasFigures: boolean,
  figureOf: (day: number) => string,
): SVGTemplateResult {
  const ground =
    heat === undefined
      ? svg`<path class="outline" d=${shapes.boxes(days, 0.5)} /><path class="hatch" d=${shapes.hatches(days)} />`
      : svg`<path class="ground" d=${shapes.boxes(days)} />`;
  const figures = hasFigures
    ? days.map((day) => {
        const figure = figureOf(day);
        const {x, y} = shapes.middle(day);
        return figure ? svg`<text x=${x} y=${y}>${figure}</text>` : nothing;
      })
    : nothing;
  return svg`<g class=${heat === undefined ? 'uncounted' : `heat-${heat}`}>
    ${ground}
    ${marked.length > 0 ? svg`<path class="dots" d=${shapes.dots(marked, hasFigures)} />` : nothing}
    ${changed.length > 0 ? svg`<path class="news" d=${shapes.boxes(changed, 0.75)} />` : nothing}
    ${figures}
  </g>`;
}

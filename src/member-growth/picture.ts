import type {Room} from '../charts/chart.js';
import type {ChartOption} from '../charts/option.js';
import type {View} from './layout-bounds.js';
import {freshStops} from './layout-fresh.js';
import type {Hidden} from './layout-line.js';
import type {Stop} from './layout-stops.js';
import {layoutGrowth, type Layout} from './layout.js';
import type {Growth} from './model.js';
import {growthOption} from './option.js';
import type {PlotTongue} from './speech.js';

/** What a picture is made of. */
export interface Makings {
  readonly model: Growth;
  readonly view: View;
  readonly tongue: PlotTongue;
}

/** The picture as numbers and as an option, made again only when something that it is made of is another. */
export class Picture {
  layout: Layout | undefined;
  option: ChartOption | undefined;
  #madeOf: readonly unknown[] = [];
  #model: Growth | undefined;
  #fresh: ReadonlySet<number> = new Set();

  /** Answers the model before, when a refresh has brought another. */
  draw({model, view, tongue}: Makings, room: Room | undefined, hidden: Hidden): Growth | undefined {
    const madeOf = [model, room, hidden, tongue.words, ...(Object.values(view) as unknown[])];
    if (!room || madeOf.every((value, i) => value === this.#madeOf[i])) return undefined;
    const [layout, before] = [layoutIn(room, model, view, tongue), this.#model];
    // Another part of the feed is no news.
    const isRefresh = before !== undefined && before !== model && before.part === model.part;
    if (!isRefresh && before !== model) this.#fresh = new Set();
    if (isRefresh) {
      const isAlike = this.layout!.period === layout.period && this.layout!.first === layout.first;
      const fresh = isAlike ? freshStops(layout.stops, this.layout!.stops) : [];
      this.#fresh = new Set(fresh.map(({start}) => start));
    }
    this.#madeOf = madeOf;
    this.#model = model;
    this.layout = layout;
    this.option = growthOption(layout, hidden, room.tokens, tongue.format);
    return isRefresh ? before : undefined;
  }

  /** The periods that the last refresh has changed. */
  get fresh(): readonly Stop[] {
    return this.layout?.stops.filter(({start}) => this.#fresh.has(start)) ?? [];
  }

  /** What comes now is another feed and no refresh. */
  forget() {
    this.#model = undefined;
    this.#fresh = new Set();
  }
}

function layoutIn(
  {width, height, tokens}: Room,
  model: Growth,
  view: View,
  {words, format}: PlotTongue,
): Layout {
  const {target, goal, unnamed, other, grouped} = words;
  const space = {width, height, note: tokens.measure('size-1'), figure: tokens.measure('size-3')};
  return layoutGrowth(model, view, space, {...format, target, goal, unnamed, other, grouped});
}

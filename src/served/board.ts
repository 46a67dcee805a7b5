import {html, nothing, type CSSResultGroup} from 'lit';
import {styled} from '../frame/styled.js';
import {pagesOf, type Layout} from '../honours-board/arrangement.js';
import {boardStyles} from '../honours-board/board-styles.js';
import {ownHeight, type LayoutName} from '../honours-board/board.js';
import {closerView} from '../honours-board/closer-view.js';
import {filterTools} from '../honours-board/filter-view.js';
import {filterHonours, type Filter} from '../honours-board/groups.js';
import {HonoursBoardElement} from '../honours-board/honours-board.js';
import {list} from '../honours-board/list-view.js';
import {honoursMessages, type HonoursMessages} from '../honours-board/messages.js';
import {parseHonours, type HonoursModel} from '../honours-board/model.js';
import {plaques} from '../honours-board/plaques-view.js';
import {ranking} from '../honours-board/ranking-view.js';
import {Rotation} from '../honours-board/rotation-view.js';
import {ShownHonours} from '../honours-board/shown.js';
import {honoursTable} from '../honours-board/table.js';
import {pager} from '../honours-board/view.js';
import {timeline} from '../honours-board/timeline-view.js';
import {scopeText, yearsText, type Words} from '../honours-board/words.js';
import type {Drawing, Drawn, FrameSize, Kind} from './kind.js';
import {heightIn, measureOf} from './room.js';
import {tableMarkup} from './table.js';

type BoardDrawing = Drawing<HonoursModel, HonoursBoardElement, HonoursMessages>;

const layouts = {plaques, list, ranking, timeline} as unknown as Readonly<
  Record<LayoutName, Layout & {readonly styles: CSSResultGroup}>
>;

const ignore = () => {};
/** Nobody turns a page of what a server drew. */
const HOST = {addController: ignore} as unknown as ConstructorParameters<typeof Rotation>[0];
const NO_DEEDS = {onHonour: ignore, onRecipient: ignore, onYear: ignore};

export const board: Kind<HonoursModel, HonoursBoardElement, HonoursMessages> = {
  element: HonoursBoardElement,
  dictionary: honoursMessages,
  styles: ({layout}) => [boardStyles, layouts[layout].styles, closerView.styles],
  parse: parseHonours,
  isEmpty: ({honours}) => honours.length === 0,
  scope: (drawing) => {
    const {asked, model} = drawing;
    const [filter, words] = [filterOf(asked), wordsOf(drawing)];
    const shown = filterHonours(model.honours, filter);
    const said = asked.heading ? [asked.heading, asked.category, asked.level] : [''];
    return scopeText(
      said,
      {filter, years: yearsText(shown, words), shown: shown.length, of: model.honours.length},
      words,
    );
  },
  draw,
  reading: (drawing) => {
    const {asked, model, language} = drawing;
    const words = wordsOf(drawing);
    return tableMarkup(honoursTable(filterHonours(model.honours, filterOf(asked)), words), language);
  },
};

const filterOf = ({category, year, level}: HonoursBoardElement): Filter => ({category, year, level});

const wordsOf = ({language: {locale, messages, format}, words}: BoardDrawing): Words => ({
  locale,
  format,
  shared: messages,
  own: words,
});

function draw(drawing: BoardDrawing, {width, height}: FrameSize): Drawn {
  const {asked, model} = drawing;
  const {display, by} = asked;
  const filter = filterOf(asked);
  const words = wordsOf(drawing);
  const em = measureOf('size-3', display);
  const own = ownHeight(asked.layout, model.honours.length);
  const {arrangement} = new ShownHonours().of({
    model,
    layout: layouts[asked.layout],
    words,
    filter,
    by,
    room: {
      width: width - 2 * measureOf('space-4', display),
      height: Math.round(height === undefined ? own * em : heightIn(height, display)),
      em,
      note: measureOf('size-1', display),
      gap: measureOf('space-3', display),
    },
    query: '',
    search: undefined,
  });
  const body = html`<div class="honours">
    <div class="room" look=${styled({'--own-height': `${own}em`})}>
      <div class="board">${arrangement.draw({words, by, place: 0, chosen: undefined, deeds: NO_DEEDS})}</div>
    </div>
  </div>`;
  const turns = asked.rotate > 0 && pagesOf(arrangement) > 1;
  return {
    body,
    controls: [
      pager(arrangement, 0, words, ignore),
      turns ? new Rotation(HOST, ignore).button(words) : nothing,
    ],
    tools: asked.toolbar
      ? filterTools(model.honours, {words, filter, query: '', onFacet: ignore, onQuery: ignore})
      : nothing,
  };
}

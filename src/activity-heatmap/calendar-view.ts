import {html, nothing, type TemplateResult} from 'lit';
import {styled} from '../frame/styled.js';
import type {CalendarFit} from './calendar.js';
import type {Block, CalendarPicture} from './calendar-picture.js';
import {cellView} from './cell-view.js';
import type {Marked, Speech} from './picture.js';

/** The calendar as a grid: seven rows per strip, headed by weekdays, its columns headed by months. */
export const calendarView = (
  {name, blocks}: CalendarPicture,
  {weeks, pitch}: CalendarFit,
  marked: Marked,
  speech: Speech,
): TemplateResult => html`
  <div class="scroller">
    <div
      class="calendar"
      part="grid"
      role="grid"
      aria-label=${name}
      aria-describedby="summary"
      aria-colcount=${weeks + 1}
      ${styled({'--pitch': `${pitch}px`})}
    >
      ${blocks.map((block) => stripView(block, marked, speech))}
    </div>
  </div>
`;

const stripView = ({heading, strip, rows}: Block, marked: Marked, {format}: Speech) => html`
  <div class="strip" role="rowgroup">
    ${heading ? html`<div class="year" role="row"><span role="rowheader">${heading}</span></div>` : nothing}
    <div class="months" role="row">
      ${strip.months.map(
        ({month, column, span}) =>
          html`<span
            role="columnheader"
            aria-colindex=${column + 2}
            aria-colspan=${span}
            ${styled({'--span': String(span)})}
            >${format.monthName(month)}</span
          >`,
      )}
    </div>
    ${rows.map(
      (cells, weekday) => html`
        <div class=${strip.monday + weekday < strip.from ? 'days late' : 'days'} role="row">
          <span role="rowheader" aria-label=${format.weekdayName(weekday)}
            ><span class=${weekday % 2 === 0 ? nothing : 'heard'}
              >${format.weekdayName(weekday).slice(0, 1)}</span
            ></span
          >${cells.map((cell) => cellView(cell, marked))}
        </div>
      `,
    )}
  </div>
`;

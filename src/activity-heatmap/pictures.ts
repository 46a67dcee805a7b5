import {calendarPicture, type CalendarPicture} from './calendar-picture.js';
import type {MatrixPicture, matrixPicture} from './matrix-picture.js';
import type {RowsBy} from './matrix.js';
import {kindFilter, yearsShown, type ActivityModel, type Measure} from './model.js';
import type {Speech} from './picture.js';
import type {ScaleKind} from './scale.js';

/** What a picture is asked to be: the attributes, the room, the day. */
export interface Asked {
  readonly measure: Measure;
  readonly year: string;
  readonly rows: RowsBy;
  readonly kind: string;
  readonly scale: ScaleKind;
  /** How many months a strip of the calendar has room for. */
  readonly monthsPerStrip: number;
  /** Day number of today, in China. */
  readonly today: number;
}

/** The picture of what is asked for; of a matrix, once the module that makes it is there. */
export function drawPicture(
  model: ActivityModel,
  {measure, year, rows: by, kind, scale: scaleKind, monthsPerStrip, today}: Asked,
  speech: Speech,
  matrix: typeof matrixPicture | undefined,
): CalendarPicture | MatrixPicture {
  const choice = {years: yearsShown(model, year), filter: kindFilter(model, kind), measure, scaleKind};
  return matrix
    ? matrix(model, {...choice, by}, speech)
    : calendarPicture(model, {...choice, monthsPerStrip, today}, speech);
}

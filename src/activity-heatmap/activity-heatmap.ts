import {choice, matching} from '../widget/properties.js';
import {WidgetElement} from '../widget/widget-element.js';
import {bonesStyles, bonesView} from './bones-view.js';
import {loaded} from './parts-view.js';
import {heatmapWords, type HeatmapWords} from './messages.js';
import {parseActivity, type ActivityModel} from './model.js';
import type {Asked} from './picture.js';

/**
 * Activities by day, as a calendar, or by organisation or kind and month, as a matrix.
 *
 * @element dj-activity-heatmap
 * @fires {CustomEvent<HeatmapSelection>} dj-select - A day, a week, a month, a row or a run of them was chosen; when prevented, no panel opens.
 * @csspart grid - The cells.
 * @csspart legend - What the colours mean.
 * @csspart tip - What is said of the cell under the pointer.
 */
export class ActivityHeatmapElement extends WidgetElement<ActivityModel, HeatmapWords> implements Asked {
  static override styles = [WidgetElement.styles, bonesStyles];

  /** `calendar` has a cell per day, `matrix` a row per organisation or kind and a column per month. */
  @choice(['calendar', 'matrix']) view: 'calendar' | 'matrix' = 'calendar';

  /** What the colours and figures count: activities, or those who took part. */
  @choice(['count', 'participants']) measure: 'count' | 'participants' = 'count';

  /** `latest`, a year (`2024`) or `all` (the latest 30 at most); a year that the feed does not have is the latest. */
  @matching(/^(?:latest|all|\d{4})$/, 'latest') year = 'latest';

  /** The rows of the matrix. */
  @choice(['org', 'kind']) rows: 'org' | 'kind' = 'org';

  /** The order of the rows of the matrix: as the feed has them, by name, by sum, or by the latest activity. */
  @choice(['feed', 'name', 'total', 'recent']) sort: 'feed' | 'name' | 'total' | 'recent' = 'feed';

  /** Only activities of this kind. */
  @matching(/\S/, '') kind = '';

  /** How figures become colours: equally many cells of each, equal steps, or steps of equal ratio. */
  @choice(['quantile', 'linear', 'log']) scale: 'quantile' | 'linear' | 'log' = 'quantile';

  readonly #plot = this.lazy(() => {
    const {Plot} = loaded;
    return Plot ? new Plot(this) : import('./plot-view.js').then(({HeatPlot}) => new HeatPlot(this));
  });
  readonly #calendar = this.lazy(() => {
    const {Calendar} = loaded;
    return Calendar
      ? new Calendar(this)
      : import('./calendar-view.js').then(({CalendarView}) => new CalendarView(this));
  });
  readonly #matrix = this.lazy(() => {
    const {Matrix} = loaded;
    return Matrix
      ? new Matrix(this)
      : import('./matrix-view.js').then(({MatrixView}) => new MatrixView(this));
  });

  protected readonly dictionary = heatmapWords;

  protected parse(json: unknown) {
    // What draws a large feed comes while it is read.
    this.#parts();
    return parseActivity(json);
  }

  protected override together() {
    return import('./together.js');
  }

  /** @internal */
  async tour() {
    return (await import('./tour.js')).tourOf(this, () => this.#plot.value);
  }

  protected isEmpty({days}: ActivityModel) {
    return days.length === 0;
  }

  protected override scopeText(model: ActivityModel) {
    return this.#shown(model)?.scope ?? '';
  }

  protected table(model: ActivityModel) {
    // That of the picture.
    return this.#shown(model)?.table;
  }

  protected bones() {
    this.#parts();
    return bonesView();
  }

  protected override controls(model: ActivityModel) {
    return this.#shown(model)?.controls;
  }

  protected override tools(model: ActivityModel) {
    return this.#shown(model)?.tools;
  }

  protected body(model: ActivityModel) {
    return this.#shown(model)?.body ?? this.waiting(bonesView(), this.#plot, this.#grid);
  }

  protected override whole() {
    return this.#plot.value?.whole;
  }

  protected override forget() {
    super.forget();
    this.#parts()?.plot.forget();
  }

  get #grid() {
    return this.view === 'matrix' ? this.#matrix : this.#calendar;
  }

  /** What draws: it comes in files of its own, asked for together and beside the feed. */
  #parts() {
    const plot = this.#plot.value;
    const grid = this.#grid.value;
    return plot && grid && {plot, grid};
  }

  /** The picture of what is asked for now, once there is what draws it. */
  #shown(model: ActivityModel) {
    const parts = this.#parts();
    if (!parts) return undefined;
    const {words, language} = this;
    const {messages, format, locale} = language;
    const speech = {words, messages, format, locale};
    return parts.plot.show(model, parts.grid, speech);
  }
}

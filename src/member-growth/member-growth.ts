import {html} from 'lit';
import {engine, type Engine} from '../charts/engine.js';
import {choice, matching, property} from '../widget/properties.js';
import {WidgetElement} from '../widget/widget-element.js';
import {boundsOf, type View} from './layout-bounds.js';
import {bonesView, heroView} from './hero-view.js';
import {growthWords, type GrowthWords} from './messages.js';
import {parseGrowth, type Growth} from './model.js';
import {plotFile, type PlotFile} from './parts-view.js';
import {boundOf, type Tongue} from './sentences.js';
import {growthStyles} from './styles.js';

const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * How the member units of a joint conference grew: the running total, joins and leaves, milestones and targets.
 *
 * @element dj-member-growth
 * @fires {CustomEvent<GrowthSelection>} dj-select - A period was chosen; when prevented, no panel opens.
 * @csspart hero - The total in large figures, with the last change.
 * @csspart plot - The chart.
 * @csspart tooltip - What the period under the pointer holds.
 * @csspart legend - The buttons that show and hide lines and bars.
 */
export class MemberGrowthElement extends WidgetElement<Growth, GrowthWords> {
  static override styles = [WidgetElement.styles, growthStyles];

  /** The running total, joins and leaves, or both. */
  @choice(['both', 'total', 'change']) mode: View['mode'] = 'both';

  /** One line, or a stack of sectors, of series or of organisations; one line where the feed does not divide. */
  @choice(['total', 'sector', 'series', 'org']) by: View['by'] = 'total';

  /** What joins and leaves are counted by; `auto` takes the finest that there is room for. */
  @choice(['auto', 'day', 'month', 'quarter', 'year']) period: View['period'] = 'auto';

  /** The first day of the picture, `YYYY-MM-DD`; reflects what a person zooms to. */
  @matching(A_DAY, '') from = '';

  /** The last day of the picture, `YYYY-MM-DD`; reflects what a person zooms to. */
  @matching(A_DAY, '') to = '';

  /** `year` lays the years over each other: their totals, or with `mode="change"` what they grew by since New Year. */
  @choice(['none', 'year']) compare: View['compare'] = 'none';

  /** Shows a stack as shares of the whole. */
  @property({type: Boolean, reflect: true}) share = false;

  /** Shows the picture in one sentence under it, as a screen reader hears it. */
  @property({type: Boolean, reflect: true}) summary = false;

  /** The chart comes in chunks of its own, with ECharts. */
  readonly #plot = this.lazy(() => {
    const make = ([{GrowthPlot}, charts]: [PlotFile, Engine]) =>
      new GrowthPlot(this, charts, (bounds) => Object.assign(this, bounds));
    return plotFile.loaded && engine.loaded
      ? make([plotFile.loaded, engine.loaded])
      : Promise.all([import('./plot-view.js'), engine.load()]).then(make);
  });

  readonly #table = this.lazy(() => import('./table.js'));

  protected readonly dictionary = growthWords;

  get #tongue(): Tongue {
    const {words} = this;
    const {messages, format, locale} = this.language;
    return {words, messages, format, locale};
  }

  get #view(): View {
    const {mode, by, period, compare, share} = this;
    const {days: marked} = this.company;
    return {mode, by, period, compare, share, marked, from: boundOf(this.from), to: boundOf(this.to)};
  }

  protected parse(json: unknown) {
    return parseGrowth(json);
  }

  protected override together() {
    return import('./together.js');
  }

  /** @internal */
  async tour() {
    return (await import('./tour.js')).tourOf(() => this.#plot.value);
  }

  protected isEmpty({total, milestones, targets}: Growth) {
    return total.days.length + milestones.length + targets.length === 0;
  }

  protected table(model: Growth) {
    return this.#table.value?.tableOf(model, this.#view, this.#tongue);
  }

  protected bones() {
    this.#plot.want();
    return bonesView();
  }

  protected body(model: Growth) {
    const [view, tongue] = [this.#view, this.#tongue];
    const plot = this.#plot.value;
    return html`
      <div class="growth">
        ${heroView(model, boundsOf(model, view), tongue)}
        ${
          plot
            ? plot.render({
                model,
                view,
                tongue,
                label: this.heading || this.words.name,
                showsSummary: this.summary,
                bounds: {from: this.from, to: this.to},
              })
            : html`<div class="plot" part="plot">${this.waiting(bonesView(), this.#plot)}</div>`
        }
      </div>
    `;
  }

  protected override heard(news: string) {
    return news && (this.#plot.value?.voice.heard(news) ?? news);
  }

  protected override forget() {
    super.forget();
    this.#plot.value?.forget();
  }
}

import {LitElement} from 'lit';
import {controlStyles} from '../frame/control-styles.js';
import {toggleFullScreen} from '../frame/page.js';
import {LocaleController} from '../locale/locale-controller.js';
import {tokens} from '../theme/tokens.js';
import {emit} from '../widget/events.js';
import {amount, choice, matching, property, state} from '../widget/properties.js';
import {VERSION} from '../widget/version.js';
import {driftAt} from './drift.js';
import {DESIGN, FITS, SCREEN, type Fit} from './fit.js';
import {Fitting} from './fitting.js';
import {Guide} from './guide.js';
import {deedOf, type Deed} from './keyboard.js';
import {stageMessages, type StageMessages} from './messages.js';
import {MINUTE, Minutes} from './minutes.js';
import {Person} from './person.js';
import {Rests} from './rests.js';
import {Rotation} from './rotation.js';
import {Scenes} from './scenes.js';
import {footStyles} from './foot-styles.js';
import {stageStyles} from './styles.js';
import {stageView} from './view.js';
import {WakeLock} from './wake-lock.js';
import {agesOf, nameOf} from './names.js';
import {reloadFeeds, reloadPage} from './nightly.js';
import {clockFace, hasCome} from './wall-time.js';
import {widgetsIn} from './widgets.js';

/** What `dj-scene` tells of the scene that is shown now. */
export interface SceneDetail {
  readonly index: number;
  readonly scene: Element;
}

/** What `dj-scale` tells: CSS pixels of the page to each of the design. */
export interface ScaleDetail {
  readonly x: number;
  readonly y: number;
}

/** Slots of the head. */
const HEAD = ['emblem', 'title', 'subtitle', 'header'];

/**
 * A page designed at one size, fitted into any container and to any wall, and its scenes. Each child without a `slot`
 * is a scene; its name is its `aria-label` or `heading`.
 *
 * @element dj-stage
 * @fires {CustomEvent<SceneDetail>} dj-scene - Another scene is shown.
 * @fires {CustomEvent<ScaleDetail>} dj-scale - The design is drawn at another scale.
 * @slot - The scenes.
 * @slot emblem - Before the title; drawn as it is, never stretched or recoloured. The library has none.
 * @slot title - In place of the heading.
 * @slot subtitle - Under the title.
 * @slot header - Between title and clock.
 * @slot footer - At the end of the line below.
 * @csspart plane - All of the design.
 * @csspart header - Emblem, title and clock.
 * @csspart title - The heading.
 * @csspart clock - Time and date.
 * @csspart scenes - Where scenes stand.
 * @csspart scene - One of them.
 * @csspart controls - Pause, previous, next and full screen, while a hand moves or the focus is there.
 * @csspart footer - The line below the scenes.
 * @csspart ages - How old the data is.
 * @csspart marks - A button for each scene.
 * @csspart mark - One of them.
 * @cssprop --dj-stage-margin - Around everything: 48px on a wall, 34px on a page.
 */
export class StageElement extends LitElement {
  static readonly version = VERSION;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };
  static override styles = [tokens, controlStyles, stageStyles, footStyles];

  /** The size in pixels that the page was designed for. */
  @matching(DESIGN, '1920x1080') design = '1920x1080';

  /** How it is fitted: whole, without bare ground, stretched, or as wide as its container. */
  @choice(FITS) fit: Fit = 'contain';

  /** The wall's true size (`6720x2160`) or ratio (`28:9`), where it stretches what it is sent. */
  @matching(SCREEN, '') screen = '';

  /** Seconds per scene; 0 stands still. */
  @amount(0) rotate = 0;

  /**
   * Seconds per detail that the widgets of a scene show by themselves, one at a time: branches of a tree, milestones of
   * a growth chart, the busiest cells of a heatmap, plaques of a board, which does not rotate meanwhile. 0 shows none.
   */
  @amount(0) tour = 0;

  /** The title. */
  @property() heading = '';

  /** Colours: `auto` follows the page's colour scheme. */
  @choice(['auto', 'light', 'dark', 'red']) theme: 'auto' | 'light' | 'dark' | 'red' = 'auto';

  /** `wall` brings sizes for a screen read from afar, and goes on by itself a minute after the last sign of a person. */
  @choice(['page', 'wall']) display: 'page' | 'wall' = 'page';

  /** Shows time and date. */
  @property({type: Boolean, reflect: true}) clock = false;

  /** The time zone of the clock and of `reload-at`. */
  @property() zone = 'Asia/Shanghai';

  /** Shows how old the data of each widget in view is. */
  @property({type: Boolean, reflect: true}) ages = false;

  /** Keeps the screen on while the page is visible. */
  @property({type: Boolean, reflect: true}) awake = false;

  /** Pixels by which the picture wanders, one each minute, so that nothing burns itself into the screen. */
  @amount(0) drift = 0;

  /** The time of day at which all feeds are asked for again: `03:30`. */
  @matching(/^$|^([01]\d|2[0-3]):[0-5]\d$/, '') reloadAt = '';

  /** Loads the page itself again at `reload-at`, if the server answers then. */
  @property({type: Boolean, reflect: true, attribute: 'reload-page'}) reloadPage = false;

  /** What is heard after a person moved on. */
  @state() private said = '';
  /** What a person or the page asked for; until then, what the reader's settings say. */
  @state() private isStopped: boolean | undefined;

  readonly #language = new LocaleController<StageMessages>(this, () => stageMessages);
  readonly #scenes = new Scenes(this, () => this.#onShow());
  readonly #fitting = new Fitting(this);
  readonly #person = new Person(this, () => this.display === 'wall');
  readonly #minutes = new Minutes(this, (now, before) => this.#onMinute(now, before));
  readonly #rotation = new Rotation(() => this.next());
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  #life: AbortController | undefined;
  #isByHand = false;

  constructor() {
    super();
    new Rests(this, this.#scenes);
    new WakeLock(this, () => this.awake);
    new Guide(this, () => ({seconds: this.tour, isHeld: this.#isResting, scene: this.#scenes.shown}));
  }

  /** Shows the next scene; after the last, the first. */
  next(): void {
    this.#isByHand = false;
    this.#scenes.step(1);
  }

  /** Shows the previous scene; before the first, the last. */
  previous(): void {
    this.#isByHand = false;
    this.#scenes.step(-1);
  }

  /** Stops what moves by itself. */
  pause(): void {
    this.isStopped = true;
  }

  /** Goes on, also where the reader's settings ask for no motion. */
  resume(): void {
    this.isStopped = false;
  }

  override connectedCallback() {
    super.connectedCallback();
    const {signal} = (this.#life = new AbortController());
    const update = () => this.requestUpdate();
    document.addEventListener('keydown', this.#onKeydown, {signal});
    document.addEventListener('fullscreenchange', update, {signal});
    document.addEventListener('visibilitychange', update, {signal});
    this.#calm.addEventListener('change', update, {signal});
    // A widget tells what it loaded when it is drawn; its age is another then.
    for (const type of ['dj-load', 'dj-error']) this.addEventListener(type, update, {signal});
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#life?.abort();
    this.#rotation.keep(this.rotate, true);
  }

  // A first picture in a language that is not at hand waits for its words.
  protected override async scheduleUpdate() {
    if (!this.hasUpdated) await this.#language.ready;
    void super.scheduleUpdate();
  }

  protected override render() {
    return stageView({
      words: this.#language.words,
      heading: this.heading,
      design: this.#fitting.design,
      placement: this.#fitting.placement,
      isLong: this.fit === 'width',
      drift: driftAt(Math.floor(this.#minutes.now / MINUTE), this.drift),
      scenes: this.#scenes,
      nameOf,
      hasHead:
        this.heading !== '' || this.clock || HEAD.some((slot) => this.#scenes.furniture(slot).length > 0),
      clock: this.clock ? clockFace(this.#language.locale, this.zone, this.#minutes.now) : undefined,
      ages: this.#ages,
      period: this.rotate,
      hasTour: this.tour > 0,
      isHeld: this.#isHeld,
      isPaused: this.#isPaused,
      isPointing: this.#person.isPointing,
      hidesPointer: this.#fitting.isAlone && !this.#person.isPointing,
      isFull: document.fullscreenElement === this,
      canBeFull: document.fullscreenEnabled,
      said: this.said,
      onStep: (places) => this.#walk(() => this.#scenes.step(places)),
      onScene: (index) => this.#walk(() => this.#scenes.goTo(index)),
      onToggle: () => this.#toggle(),
      onFull: () => void toggleFullScreen(this),
    });
  }

  protected override updated() {
    this.#rotation.keep(this.rotate, this.#isHeld);
  }

  readonly #onKeydown = (event: KeyboardEvent) => {
    const deed = deedOf(event, this, this.#fitting.isAlone);
    if (!deed) return;
    event.preventDefault();
    this.#person.notice();
    this.#deeds[deed]();
  };

  readonly #deeds: Readonly<Record<Deed, () => void>> = {
    next: () => this.#walk(() => this.#scenes.step(1)),
    previous: () => this.#walk(() => this.#scenes.step(-1)),
    first: () => this.#walk(() => this.#scenes.goTo(0)),
    last: () => this.#walk(() => this.#scenes.goTo(this.#scenes.all.length - 1)),
    toggle: () => this.#toggle(),
    fullScreen: () => void toggleFullScreen(this),
  };

  #onShow() {
    this.#rotation.restart();
    const {index, all, shown} = this.#scenes;
    // What changes by itself is not told: it would be told all day.
    this.said = this.#isByHand ? this.#language.words.place(index + 1, all.length, nameOf(shown!)) : '';
    emit(this, 'dj-scene', {index, scene: shown!} satisfies SceneDetail);
  }

  #onMinute(now: number, before: number) {
    if (!hasCome(this.reloadAt, this.zone, before, now)) return;
    reloadFeeds(widgetsIn(this));
    if (this.reloadPage) void reloadPage();
  }

  /** A person goes to another scene, and hears which. */
  #walk(go: () => void) {
    this.#isByHand = true;
    go();
  }

  /** Whoever starts it wants to see it go. */
  #toggle() {
    this.isStopped = !this.#isPaused;
    if (!this.isStopped) this.#person.dismiss();
  }

  get #isPaused(): boolean {
    return this.isStopped ?? this.#calm.matches;
  }

  get #isHeld(): boolean {
    return this.#isResting || this.#scenes.all.length < 2;
  }

  /** Whether nothing is to move by itself. */
  get #isResting(): boolean {
    const isBusy = this.#person.isThere || this.#scenes.coming !== undefined;
    const isAway = !this.isConnected || !this.#fitting.isSeen || document.hidden;
    return this.#isPaused || isBusy || isAway;
  }

  get #ages(): readonly string[] {
    const {shown} = this.#scenes;
    if (!this.ages || !shown) return [];
    const {words, locale, messages} = this.#language;
    const separator = messages.listSeparator;
    return agesOf(widgetsIn(shown), Date.now(), words, {locale, separator});
  }
}

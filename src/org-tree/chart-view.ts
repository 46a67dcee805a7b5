import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Locale, Messages} from '../locale/messages.js';
import {announce, emit} from '../widget/events.js';
import type {LazyOf} from '../widget/lazy.js';
import {MeasureController} from '../widget/measure-controller.js';
import {Branches, type BranchInput} from './branches.js';
import {cardExtrasStyles} from './card-extras-styles.js';
import {cardStyles} from './card-styles.js';
import {nodeName} from './card-words.js';
import {awaitsChildren, type OrgTree} from './model.js';
import {siblings, stepOf, TypeAhead, typeAhead} from './navigation.js';
import {keyNode, nodeKey} from './opening.js';
import {cardMeasures, Picture, type PictureSettings} from './picture.js';
import {planeStyles} from './plane-styles.js';
import {nodeAt, planeView, type PlaneParts} from './plane-view.js';
import {NO_HITS} from './search-index.js';
import {selectionOf, type OrgToggleDetail} from './selection.js';
import {statusStyles} from './status-styles.js';
import {toggleStyles} from './toggle-styles.js';

/** How a tree is drawn, and in what tongue. */
export interface ChartSettings
  extends Omit<PictureSettings, 'measures'>, Pick<PlaneParts, 'ties' | 'card' | 'hasOverview' | 'label'> {
  readonly display: 'page' | 'wall';
  /** Id of an organisation to open to, select and centre. */
  readonly reveal: string | undefined;
  readonly hasTools: boolean;
  readonly language: Locale;
  readonly messages: Messages;
}

type Host = ReactiveControllerHost & HTMLElement & BranchInput & {readonly renderRoot: ParentNode};

/**
 * The picture of a tree with its pointer, its keys, its tools and its panel. It is fetched beside the first feed; it
 * keeps what a person does with the picture and knows nothing of feeds.
 */
export class OrgChart implements ReactiveController {
  readonly styles = [...statusStyles, planeStyles, cardStyles, cardExtrasStyles, toggleStyles];
  /** What was fetched because somebody opened it. */
  readonly branches: Branches;
  readonly #host: Host;
  readonly #picture: Picture;
  readonly #closerLook;
  readonly #gestures;
  readonly #tools;
  readonly #marks;
  readonly #typed = new TypeAhead();
  #settings: ChartSettings | undefined;
  /** Key of the organisation that has the tab stop. */
  #active = '';
  #selected: string | undefined;
  /** Kinds of ties that nobody wants to see now. */
  #hidden: ReadonlySet<string> = new Set();
  /** Whether what is selected is shown in full. */
  #isDetailed = false;

  /** `graft` is called when a branch came. */
  constructor(host: Host, lazy: LazyOf, graft: () => void) {
    this.#host = host;
    this.branches = new Branches(host, graft, (error) => void announce(host, {type: 'error', error}));
    this.#picture = new Picture(host);
    this.#closerLook = lazy(async () => (await import('./closer-look-view.js')).closerLook);
    this.#gestures = lazy(async () => new (await import('./gestures.js')).Gestures(this.#picture.panZoom));
    this.#tools = lazy(
      async () => new (await import('./tools.js')).OrgTools(host, this.#picture, this.#onFound),
    );
    this.#marks = lazy(async () => new (await import('./marks-view.js')).MarksView(host));
    host.addController(this);
    new MeasureController(host, '.viewport', this.#picture.onSize);
  }

  hostUpdated() {
    this.#picture.panZoom.applyTo(this.#host.renderRoot.querySelector('.viewport'));
  }

  /** Another feed comes: what a person opened, chose and looked for in the last one means nothing in it. */
  forget() {
    this.branches.clear();
    this.#hidden = new Set();
    this.#finder?.clear();
    this.#picture.forget();
    this.#isDetailed = false;
    this.#selected = undefined;
    this.#active = '';
    this.#settings = undefined;
  }

  /** The tools of the toolbar. */
  tools(tree: OrgTree, {words, format}: ChartSettings) {
    return this.#tools.value?.view(tree, words, format);
  }

  get #finder() {
    return this.#settings?.hasTools ? this.#tools.value?.finder : undefined;
  }

  render(tree: OrgTree, chosen: ChartSettings): TemplateResult {
    this.#follow(chosen);
    const {ties, hasOverview} = chosen;
    const settings = {...chosen, measures: cardMeasures(chosen.display, this.#picture.em)};
    const hasTies = ties !== 'none' && tree.links.length > 0;
    const layout = this.#picture.arrange(tree, settings, hasTies);
    const selected = this.#selected === undefined ? -1 : keyNode(tree, this.#selected);
    const isDetailed = this.#isDetailed && selected >= 0;
    const closerLook = isDetailed || hasTies || hasOverview ? this.#closerLook.value : undefined;
    return html`
      <div class="chart">
        ${planeView({
          ...settings,
          tree,
          layout,
          panZoom: this.#picture.panZoom,
          gestures: this.#gestures.value,
          closerLook,
          branches: this.branches.states,
          marks: this.#picture.panZoom.isFar ? this.#marks.value : undefined,
          hidden: this.#hidden,
          news: this.#picture.news,
          onGo: this.#onGo,
          active: this.#picture.nearest(this.#active),
          selected,
          hits: this.#finder?.search.hitsIn(tree) ?? NO_HITS,
          onClick: this.#onClick,
          onKeydown: this.#onKeydown,
          onFocusin: this.#onFocusin,
        })}
        ${
          isDetailed
            ? closerLook?.detailsView({
                ...settings,
                tree,
                node: selected,
                isOpen: this.#picture.card(selected)?.isOpen ?? false,
                branch: this.branches.states.get(this.#selected!),
                onClose: this.#onClose,
                onToggle: () => this.#toggle([selected], selected),
                onGo: this.#onGo,
              })
            : nothing
        }
        ${
          hasTies
            ? closerLook?.legendView({...settings, tree, hidden: this.#hidden, onHidden: this.#onHidden})
            : nothing
        }
      </div>
    `;
  }

  /** Does what follows from settings that are not those of the last picture. */
  #follow(now: ChartSettings) {
    const before = this.#settings;
    this.#settings = now;
    if (now.reveal && now.reveal !== before?.reveal) {
      this.#selected = this.#active = now.reveal;
      this.#picture.aimAt(now.reveal);
    }
    if (!before) return;
    const isAnother = (...names: readonly (keyof ChartSettings)[]) =>
      names.some((name) => now[name] !== before[name]);
    if (isAnother('depth', 'isDefaultDepth')) this.#picture.close();
    if (isAnother('display')) this.#picture.em = undefined;
    if (isAnother('layout', 'text')) {
      this.#picture.panZoom.reset();
      if (this.#selected !== undefined) this.#picture.aimAt(this.#selected);
    }
  }

  readonly #onClick = (event: MouseEvent) => {
    const {tree} = this.#picture;
    const gestures = this.#gestures.value;
    if (!tree || gestures?.hasDragged) return;
    const target = event.target as Element;
    const isFar = target.matches('.marks');
    const node = isFar ? (this.#marks.value?.nodeAt(event) ?? -1) : nodeAt(target);
    if (event.type === 'dblclick') {
      if (isFar && node >= 0) this.#picture.nearTo(node);
      else if (node < 0) gestures?.onDoubleClick(event);
      else if (!target.closest('.toggle')) this.#toggle([node], node);
    } else if (node < 0) return;
    else if (target.closest('.toggle') || node === tree.unattached) this.#toggle([node], node);
    else if (event.detail < 2) this.#select(node);
  };

  readonly #onHidden = (hidden: ReadonlySet<string>) => {
    this.#hidden = hidden;
    this.#host.requestUpdate();
  };

  /** Chooses an organisation and goes to it. */
  readonly #onGo = (node: number) => {
    const {tree} = this.#picture;
    if (tree && this.#select(node)) this.#picture.reveal(nodeKey(tree, node));
  };

  readonly #onFocusin = ({target}: FocusEvent) => {
    const {tree} = this.#picture;
    const node = nodeAt(target as Element);
    const card = this.#picture.card(node);
    if (!tree || !card) return;
    this.#active = nodeKey(tree, node);
    this.#host.requestUpdate();
    if ((target as Element).matches(':focus-visible')) this.#picture.panZoom.show(card);
  };

  readonly #onKeydown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#doKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #onClose = () => {
    this.#isDetailed = false;
    this.#focus(this.#picture.nearest(this.#active));
    this.#host.requestUpdate();
  };

  readonly #onFound = (key: string) => {
    this.#active = key;
    this.#picture.reveal(key);
  };

  /** Does what a key stands for, and says whether it stands for anything. */
  #doKey({key, code, shiftKey, timeStamp}: KeyboardEvent): boolean {
    const {tree, layout, panZoom} = this.#picture;
    if (!tree || !layout) return false;
    const node = this.#picture.nearest(this.#active);
    const step = stepOf(key, tree, layout, node);
    if (step === 'select' && node !== tree.unattached) this.#select(node);
    else if (step === 'toggle' || step === 'select') this.#toggle([node], node);
    else if (step === 'open-siblings')
      this.#toggle(
        siblings(tree, node).filter((sibling) => !this.#picture.card(sibling)?.isOpen),
        node,
      );
    else if (step !== undefined) this.#focus(step);
    else if (code === 'Digit0' && shiftKey) this.#picture.nearTo(node);
    else if (key === '+' || key === '=') panZoom.zoomIn();
    else if (key === '-') panZoom.zoomOut();
    else if (key === '0') panZoom.fit();
    else if (key === 'F3') return this.#finder?.step(shiftKey ? -1 : 1) ?? false;
    else if (key === 'Escape' && this.#isDetailed) {
      this.#isDetailed = false;
      this.#host.requestUpdate();
    } else if (key.length === 1) {
      const name = (other: number) => nodeName(tree, other, this.#settings!.words);
      this.#focus(this.#typed.follow(key, timeStamp, (typed) => typeAhead(typed, name, layout, node)));
    } else return false;
    return true;
  }

  #select(node: number): boolean {
    const {tree} = this.#picture;
    const detail = tree && selectionOf(tree, node);
    if (!detail || !emit(this.#host, 'dj-select', detail)) return false;
    this.#selected = this.#active = detail.id;
    this.#isDetailed = true;
    this.#host.requestUpdate();
    this.#focusOn('.panel');
    return true;
  }

  #toggle(nodes: readonly number[], still: number) {
    const {tree} = this.#picture;
    for (const node of nodes) if (tree && awaitsChildren(tree, node)) this.branches.open(tree, node);
    for (const {id, open} of this.#picture.toggle(nodes, still))
      if (id !== undefined) emit(this.#host, 'dj-toggle', {id, open} satisfies OrgToggleDetail);
  }

  #focus(node: number | undefined) {
    const {tree, panZoom} = this.#picture;
    if (!tree || node === undefined) return;
    const card = this.#picture.card(node);
    if (!card) return;
    this.#active = nodeKey(tree, node);
    this.#host.requestUpdate();
    panZoom.show(card);
    // The picture brings it into view, the page need not.
    this.#focusOn(`[data-node="${node}"]`, {preventScroll: true});
  }

  /** As soon as it stands, however late it is fetched. */
  #focusOn(selector: string, options?: FocusOptions) {
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus(options),
    );
  }
}

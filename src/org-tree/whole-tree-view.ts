import {nothing} from 'lit';
import type {Messages} from '../locale/messages.js';
import type {WholePicture} from '../widget/backstage.js';
import type {FileKind, WholeSource} from '../widget/export-image.js';
import type {LazyOf} from '../widget/lazy.js';
import type {ChartHost} from './chart-settings.js';
import {focusOn} from './focus-on.js';
import {planeView, type PlaneParts} from './plane-view.js';
import {percentOf, type LongWork} from './progress-button.js';
import type {RefusalParts} from './whole-files-view.js';

/** The part of a print's work that is done when all shapes are there. */
const SHAPES_OF_PRINT = 0.7;

/** Remembers what the picture was drawn from, so that the rest of it can be drawn too when somebody wants it. */
export class WholeTree implements WholeSource {
  /** The file that is being made of the whole picture. */
  work: LongWork | undefined;
  readonly #host: ChartHost;
  readonly #files;
  #parts: PlaneParts | undefined;
  #refused: RefusalParts | undefined;

  constructor(host: ChartHost, lazy: LazyOf) {
    this.#host = host;
    this.#files = lazy(async () => (await import('./whole-files-view.js')).wholeFiles);
  }

  view(parts: PlaneParts) {
    this.#parts = parts;
    return planeView(parts);
  }

  /** Says why there is no file, where one was refused; undefined where none was. */
  refusal(messages: Messages) {
    const refused = this.#refused;
    return refused && (this.#files.value?.refusalView(refused, messages, this.#onClose) ?? nothing);
  }

  get hasMore(): boolean {
    return this.#parts?.panZoom.hasMore ?? false;
  }

  /** @throws RangeError when it is larger than a file can be; people are told, too */
  async picture(host: HTMLElement, kind: FileKind): Promise<WholePicture | undefined> {
    const {wholeFiles} = await import('./whole-files-view.js');
    const parts = this.#parts;
    if (!parts) return undefined;
    const {layout, language, format} = parts;
    let isWanted = true;
    const {making} = wholeFiles.words[language];
    const stop = () => (isWanted = false);
    const tell = (progress: number) => this.#tell({progress, label: making, stop});
    // Sheets of paper are laid out when the shapes are there.
    const ofShapes = kind === 'paper' ? SHAPES_OF_PRINT : 1;
    const picture = wholeFiles.wholePicture(
      host,
      parts,
      () => isWanted && this.#parts?.layout === layout,
      (share) => tell(share * ofShapes),
    );
    const count = layout.cards.size;
    const refusal = wholeFiles.refusalOf(count, picture, kind);
    this.#refused = refusal && {refusal, count, language, format};
    this.#host.requestUpdate();
    if (this.#refused) {
      focusOn(this.#host, '.panel');
      throw new RangeError(wholeFiles.refusalText(this.#refused));
    }
    return {
      ...picture,
      shapesAt: async (...where) => {
        try {
          return await picture.shapesAt(...where);
        } finally {
          this.#tell(undefined);
        }
      },
      goOn: (share) => {
        if (share >= 1) return this.#tell(undefined);
        if (!isWanted) throw wholeFiles.stopped();
        tell(ofShapes + share * (1 - ofShapes));
      },
    };
  }

  /** Says how far work is, when that is another percent: the picture is drawn anew for it. */
  #tell(work: LongWork | undefined) {
    const isNews = percentOf(work) !== percentOf(this.work);
    this.work = work;
    if (isNews) this.#host.requestUpdate();
  }

  readonly #onClose = () => {
    this.#refused = undefined;
    this.#host.requestUpdate();
    focusOn(this.#host, '[role=treeitem][tabindex="0"]', {preventScroll: true});
  };
}

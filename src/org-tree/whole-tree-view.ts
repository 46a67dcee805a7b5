import type {WholePicture} from '../widget/backstage.js';
import type {WholeSource} from '../widget/export-image.js';
import {planeStyles} from './plane-styles.js';
import {planeView, type PlaneParts} from './plane-view.js';

/** Remembers what the picture was drawn from, so that the rest of it can be drawn too when somebody wants it. */
export class WholeTree implements WholeSource {
  readonly styles = planeStyles;
  #parts: PlaneParts | undefined;

  view(parts: PlaneParts) {
    this.#parts = parts;
    return planeView(parts);
  }

  get hasMore(): boolean {
    return this.#parts?.panZoom.hasMore ?? false;
  }

  async picture(host: HTMLElement): Promise<WholePicture | undefined> {
    const {wholePicture} = await import('./whole-view.js');
    const parts = this.#parts;
    return parts && wholePicture(host, parts, () => this.#parts?.layout === parts.layout);
  }
}

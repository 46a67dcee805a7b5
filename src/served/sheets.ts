import type {CSSResultGroup} from 'lit';

/** Styles as one text, in their order. */
export const textOf = (styles: CSSResultGroup): string =>
  [styles]
    .flat(Infinity)
    .map((each) => ('cssText' in (each as object) ? (each as {readonly cssText: string}).cssText : ''))
    .join('\n');

/** Shows a picture only where the frame is nearer to its width than to that of the next one. */
export function shownWithin(widths: readonly number[], at: number): string {
  const middle = (one: number) => Math.round((widths[one]! + widths[one + 1]!) / 2);
  const hidden = (when: string) => `@container dj-widget (inline-size ${when}px){div.w${at}{display:none}}\n`;
  return (
    (at > 0 ? hidden(`< ${middle(at - 1)}`) : '') + (at < widths.length - 1 ? hidden(`>= ${middle(at)}`) : '')
  );
}

export interface SheetOptions {
  readonly nonce?: string | undefined;
  readonly stylesheet?: ((css: string) => string) | undefined;
}

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A stylesheet in the way that the page's policy lets through; it goes when the element's own picture stands. */
export const styleElement = (css: string, {nonce, stylesheet}: SheetOptions): string =>
  stylesheet
    ? `<link class="served" rel="stylesheet" href="${quoted(stylesheet(css))}">`
    : `<style class="served"${nonce === undefined ? '' : ` nonce="${quoted(nonce)}"`}>${css.replaceAll('</', '<\\/')}</style>`;

import type {Drawing} from '../drawing/shape.js';
import {svgElement} from '../drawing/svg-element.js';

/**
 * Puts sheets into an empty document, one on a page. Neither markup nor style attributes are needed, so that the
 * strictest policy has nothing to forbid.
 */
export function fillWithSheets(owner: Document, title: string, sheets: readonly Drawing[]): void {
  const {width, height} = sheets[0]!;
  const sheet = new owner.defaultView!.CSSStyleSheet();
  sheet.replaceSync(`
    @page { size: ${width}px ${height}px; margin: 0 }
    html, body { margin: 0; background: #fff }
    svg { display: block; break-after: page; break-inside: avoid; print-color-adjust: exact }
    svg:last-child { break-after: auto }
  `);
  owner.adoptedStyleSheets = [sheet];
  owner.title = title;
  owner.body.replaceChildren(...sheets.map((each, at) => svgElement(owner, each, `p${at}-`)));
}

/** Hands sheets to the browser's own print dialog. */
export async function printSheets(title: string, sheets: readonly Drawing[]): Promise<void> {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  Object.assign(frame.style, {position: 'fixed', width: '0', height: '0', border: '0', visibility: 'hidden'});
  document.body.append(frame);
  const {contentWindow: page, contentDocument: owner} = frame;
  if (!page || !owner) return frame.remove();
  fillWithSheets(owner, title, sheets);
  await owner.fonts.ready;
  page.addEventListener('afterprint', () => frame.remove(), {once: true});
  page.print();
}

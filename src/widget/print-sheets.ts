import type {Laid} from '../drawing/pages.js';
import {svgElement} from '../drawing/svg-element.js';
import {Turns} from '../drawing/turns.js';

/** Is told how far work is, from 0 to 1; throws when nobody waits for it any more. */
export type GoOn = (share: number) => void;

/**
 * Puts sheets into an empty document, one on a page. Neither markup nor style attributes are needed, so that the
 * strictest policy has nothing to forbid. Between its turns the page lives.
 */
async function fillWithSheets(owner: Document, title: string, steps: Iterable<Laid>, goOn: GoOn) {
  owner.title = title;
  const turns = new Turns();
  // What stands in the document is laid out again in every frame, so they come there all at once.
  const sheets: SVGElement[] = [];
  let done = 0;
  const pause = () => {
    if (!turns.isOver) return undefined;
    goOn(done);
    return turns.next();
  };
  try {
    for (const {share, sheet} of steps) {
      done = share;
      if (sheet) {
        if (sheets.length === 0) owner.adoptedStyleSheets = [pageStyles(owner, sheet)];
        sheets.push(await svgElement(owner, sheet, `p${sheets.length}-`, pause));
      }
      await pause();
    }
  } finally {
    turns.end();
  }
  owner.body.append(...sheets);
}

function pageStyles(owner: Document, {width, height}: {readonly width: number; readonly height: number}) {
  const sheet = new owner.defaultView!.CSSStyleSheet();
  sheet.replaceSync(`
    @page { size: ${width}px ${height}px; margin: 0 }
    html, body { margin: 0; background: #fff }
    svg { display: block; break-after: page; break-inside: avoid; print-color-adjust: exact }
    svg:last-child { break-after: auto }
  `);
  return sheet;
}

/** Makes sheets of steps and hands them to the browser's own print dialog; nothing, where there is no sheet. */
export async function printSheets(title: string, steps: Iterable<Laid>, goOn: GoOn): Promise<void> {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  Object.assign(frame.style, {position: 'fixed', width: '0', height: '0', border: '0', visibility: 'hidden'});
  document.body.append(frame);
  const {contentWindow: page, contentDocument: owner} = frame;
  let isHanded = false;
  try {
    await fillWithSheets(owner!, title, steps, goOn);
    await owner!.fonts.ready;
    if (owner!.body.childElementCount === 0) return;
    isHanded = true;
    page!.addEventListener('afterprint', () => frame.remove(), {once: true});
    page!.print();
  } finally {
    if (!isHanded) frame.remove();
  }
}

import {adoptStyles, css, html, render, type TemplateResult} from 'lit';
import {gridOf, MOST_PAGES, type Paper} from '../drawing/pages.js';
import {controlStyles} from '../frame/control-styles.js';
import type {PrintWords} from '../locale/print-words.js';

const styles = css`
  dialog {
    box-sizing: border-box;
    width: min(380px, calc(100vw - 32px));
    padding: var(--_space-4);
    border: 1px solid var(--_border);
    border-top: var(--_heavy) solid var(--_accent);
    border-radius: var(--_radius-frame);
    background: var(--_surface);
    box-shadow: 0 8px 24px var(--_shade);
    color: var(--_text);
    font: var(--_size-3) / 1.5 var(--_font);
  }
  dialog::backdrop {
    background: #0006;
  }
  h2 {
    margin: 0 0 var(--_space-3);
    font-size: var(--_size-4);
    line-height: 1.3;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    margin: 0 0 var(--_space-3);
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  label {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  input {
    accent-color: var(--_accent);
  }
  output {
    display: block;
    min-block-size: 3em;
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .actions {
    display: flex;
    justify-content: flex-end;
    gap: var(--_space-2);
    margin-block-start: var(--_space-3);
  }
  .main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
  }
  .main:hover {
    background: var(--_accent);
  }
  .main:disabled {
    opacity: 0.5;
    cursor: default;
  }
`;

/** Asks for paper, in the look of the widget; undefined when nobody wants to print after all. */
export function askForPaper(
  host: HTMLElement,
  size: {readonly width: number; readonly height: number},
  em: number,
  words: PrintWords,
): Promise<Paper | undefined> {
  const place = document.createElement('div');
  const root = place.attachShadow({mode: 'open'});
  adoptStyles(root, [controlStyles, styles]);
  host.shadowRoot!.append(place);
  let paper: Paper = {
    format: 'A4',
    isLandscape: size.width > size.height,
    isOnePage: true,
    isAsOnScreen: false,
  };
  return new Promise((resolve) => {
    const end = (chosen: Paper | undefined) => {
      place.remove();
      resolve(chosen);
    };
    const choose = (part: Partial<Paper>) => {
      paper = {...paper, ...part};
      draw();
    };
    const draw = () => render(dialogView(paper, gridOf(size, em, paper), words, choose, end), root);
    draw();
    root.querySelector('dialog')!.showModal();
  });
}

function dialogView(
  paper: Paper,
  {columns, rows}: {readonly columns: number; readonly rows: number},
  words: PrintWords,
  choose: (part: Partial<Paper>) => void,
  end: (chosen: Paper | undefined) => void,
): TemplateResult {
  const option = (name: string, label: string, part: Partial<Paper>) => {
    const isChosen = Object.entries(part).every(([key, value]) => paper[key as keyof Paper] === value);
    return html`<label
      ><input type="radio" name=${name} .checked=${isChosen} @change=${() => choose(part)} />${label}</label
    >`;
  };
  const isTooMany = columns * rows > MOST_PAGES;
  return html`
    <dialog aria-labelledby="title" @close=${() => end(undefined)}>
      <h2 id="title">${words.title}</h2>
      <fieldset>
        <legend>${words.paper}</legend>
        ${option('format', 'A4', {format: 'A4'})} ${option('format', 'A3', {format: 'A3'})}
      </fieldset>
      <fieldset>
        <legend>${words.orientation}</legend>
        ${option('orientation', words.portrait, {isLandscape: false})}
        ${option('orientation', words.landscape, {isLandscape: true})}
      </fieldset>
      <fieldset>
        <legend>${words.size}</legend>
        ${option('size', words.onePage, {isOnePage: true})}
        ${option('size', words.readable, {isOnePage: false})}
      </fieldset>
      <fieldset>
        <legend>${words.colours}</legend>
        ${option('colours', words.ink, {isAsOnScreen: false})}
        ${option('colours', words.screen, {isAsOnScreen: true})}
      </fieldset>
      <output>${isTooMany ? words.tooMany : words.sheets(columns, rows)}</output>
      <div class="actions">
        <button class="button" @click=${() => end(undefined)}>${words.cancel}</button>
        <button class="button main" ?disabled=${isTooMany} @click=${() => end(paper)}>${words.print}</button>
      </div>
    </dialog>
  `;
}

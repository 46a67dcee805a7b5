// The events of a widget as they come, newest first.
import {html, render} from 'lit';
import {say} from '../page/language.js';

const KEPT = 30;
const LONGEST = 2000;

/** What an event says, in a line. */
function summary(type, detail) {
  switch (type) {
    case 'dj-load':
      return `items ${detail.items}, issues ${detail.issues.length}`;
    case 'dj-error':
      return `${detail.kind}: ${detail.message}`;
    case 'dj-stale':
      return `since ${new Date(detail.since).toISOString()}`;
    default:
      return Object.entries(detail ?? {})
        .filter(([, value]) => value !== null && typeof value !== 'object')
        .map(([name, value]) => `${name} ${value}`)
        .join(', ');
  }
}

/** Lists events of these types in `container`; answers how to draw the list again (in another language, say). */
export function logEvents(target, types, container) {
  const entries = [];
  const draw = () =>
    render(
      entries.length === 0
        ? html`<p>${say('还没有事件；点选、展开或换一份数据试试。')}</p>`
        : html`<ol>
            ${entries.map(
              ({time, type, line, json}) =>
                html`<li>
                  <details>
                    <summary><time>${time}</time> <code>${type}</code> <span>${line}</span></summary>
                    <pre>${json}</pre>
                  </details>
                </li>`,
            )}
          </ol>`,
      container,
    );
  for (const type of types) {
    target.addEventListener(type, ({detail}) => {
      const text = JSON.stringify(detail, null, 2) ?? '';
      const json = text.length > LONGEST ? `${text.slice(0, LONGEST)}\n…` : text;
      entries.unshift({time: new Date().toTimeString().slice(0, 8), type, line: summary(type, detail), json});
      entries.length = Math.min(entries.length, KEPT);
      draw();
    });
  }
  return draw;
}

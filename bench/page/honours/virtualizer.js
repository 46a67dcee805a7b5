import '@lit-labs/virtualizer';
import {html} from 'lit';

export function draw(host, items) {
  const list = document.createElement('lit-virtualizer');
  list.scroller = true;
  list.style.height = '800px';
  list.items = items;
  list.renderItem = ({title, category, date, recipients}) =>
    html`<div class="row">
      <b>${title}</b> <span>${category}</span> <span>${date}</span> <i>${recipients[0].name}</i>
    </div>`;
  host.append(list);
}

export const stands = (host) => host.querySelector('.row') !== null;

export const list = 'lit-virtualizer';
export const row = '.row';

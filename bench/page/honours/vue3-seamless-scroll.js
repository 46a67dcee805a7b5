import {createApp, h} from 'vue';
import {Vue3SeamlessScroll} from 'vue3-seamless-scroll';

export function draw(host, list) {
  const row = ({data: {title, category, date, recipients}}) =>
    h('div', {class: 'row', style: 'height: 40px'}, [
      h('b', title),
      h('span', category),
      h('span', date),
      h('i', recipients[0].name),
    ]);
  const board = () =>
    h(
      Vue3SeamlessScroll,
      {list, visibleCount: 20, singleWaitTime: 2000, style: 'height: 800px; overflow: hidden'},
      {default: row},
    );
  createApp({render: board}).mount(host);
}

export const stands = (host) => host.querySelector('.row') !== null;

export const rows = (host) => host.querySelectorAll('.row').length;

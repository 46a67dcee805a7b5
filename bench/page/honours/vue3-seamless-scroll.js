import {createApp, h} from 'vue';
import {Vue3SeamlessScroll} from 'vue3-seamless-scroll';

/** It moves all the time, by half a pixel a frame unless it is told otherwise: a row in less than two seconds. */
export function draw(host, list) {
  const row = ({data: {title, category, date, recipients}}) =>
    h('div', {class: 'row', style: 'height: 40px'}, [
      h('b', title),
      h('span', category),
      h('span', date),
      h('i', recipients[0].name),
    ]);
  const board = () =>
    h('div', {style: 'height: 800px; overflow: hidden'}, h(Vue3SeamlessScroll, {list}, {default: row}));
  createApp({render: board}).mount(host);
}

export const stands = (host) => host.querySelector('.row') !== null;

export const list = '#host > *';
export const row = '.row';

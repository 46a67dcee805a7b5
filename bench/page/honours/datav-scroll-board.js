import {ScrollBoard} from '@kjgl77/datav-vue3';
import style from '@kjgl77/datav-vue3/dist/style.css';
import {createApp, h} from 'vue';

export const prepare = (honours) =>
  honours.map(({title, category, date, recipients}) => [title, category, date, recipients[0].name]);

export function draw(host, data) {
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
  const config = {data, rowNum: 20, waitTime: 2000, carousel: 'single'};
  createApp({render: () => h(ScrollBoard, {config, style: 'width: 1280px; height: 800px'})}).mount(host);
}

export const stands = (host) => host.querySelector('.row-item') !== null;

export const list = '.rows';
export const row = '.row-item';

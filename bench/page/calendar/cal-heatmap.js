import CalHeatmap from 'cal-heatmap';
import css from 'cal-heatmap/cal-heatmap.css';
import Tooltip from 'cal-heatmap/plugins/Tooltip';
// It takes for granted that somebody has loaded this.
import 'd3-transition';

export const prepare = (days) => days.map(([date, value]) => ({date, value}));

export async function draw(host, source) {
  host.append(Object.assign(document.createElement('style'), {textContent: css}));
  const box = document.createElement('div');
  host.append(box);
  await new CalHeatmap().paint(
    {
      itemSelector: box,
      range: 10,
      domain: {type: 'year'},
      subDomain: {type: 'day', width: 14, height: 14},
      verticalOrientation: true,
      animationDuration: 0,
      date: {start: new Date(`${source[0].date}T00:00`)},
      data: {source, x: 'date', y: 'value'},
      scale: {color: {type: 'linear', domain: [0, 20], range: ['#fff0e8', '#a01010']}},
    },
    [[Tooltip, {text: (_date, value, day) => `${day.format('YYYY-MM-DD')} ${value}`}]],
  );
}

export const stands = (host) => host.querySelector('.ch-subdomain-bg') !== null;

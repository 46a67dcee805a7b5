import {init} from 'echarts';
import {hasDrawing} from '../painted.js';

const YEAR = 160;

export const prepare = (days) => Map.groupBy(days, ([date]) => date.slice(0, 4));

export function draw(host, years) {
  const box = document.createElement('div');
  box.style.cssText = `width: 1280px; height: ${years.size * YEAR}px`;
  host.append(box);
  init(box).setOption({
    animation: false,
    tooltip: {},
    visualMap: {min: 0, max: 20, show: false},
    calendar: [...years.keys()].map((year, index) => ({
      range: year,
      top: index * YEAR + 30,
      left: 60,
      right: 10,
      cellSize: ['auto', 16],
    })),
    series: [...years.values()].map((data, index) => ({
      type: 'heatmap',
      coordinateSystem: 'calendar',
      calendarIndex: index,
      data,
    })),
  });
}

export const stands = hasDrawing;

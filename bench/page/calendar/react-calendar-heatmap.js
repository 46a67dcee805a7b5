import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import CalendarHeatmap from 'react-calendar-heatmap';

export const prepare = (days) => {
  const rows = days.map(([date, count]) => ({date, count}));
  return Map.groupBy(rows, ({date}) => date.slice(0, 4));
};

export function draw(host, years) {
  const calendars = [...years].map(([year, values]) =>
    createElement(CalendarHeatmap, {
      key: year,
      startDate: new Date(Number(year) - 1, 11, 31),
      endDate: new Date(Number(year), 11, 31),
      values,
      showWeekdayLabels: true,
      classForValue: (value) => `color-${Math.min(4, Math.ceil((value?.count ?? 0) / 5))}`,
      titleForValue: (value) => value && `${value.date} ${value.count}`,
    }),
  );
  createRoot(host).render(createElement('div', {}, calendars));
}

export const stands = (host) => host.querySelector('.react-calendar-heatmap rect') !== null;

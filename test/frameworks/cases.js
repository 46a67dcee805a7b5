// The cases that every framework is asked, by our own widgets: those of custom-elements-everywhere (marked by the
// sentence that they restate), and those of a portal's life. They run in the page; each throws where it fails.

const ORGS = [
  {id: 'a', name: '街道党工委'},
  {id: 'b', name: '第一党支部', parent: 'a'},
  {id: 'c', name: '第二党支部', parent: 'a'},
  {id: 'd', name: '第一党小组', parent: 'b'},
  {id: 'e', name: '第一班', parent: 'd'},
];
const feed = () => ({title: '组织架构', orgs: ORGS});
const other = () => ({orgs: [{id: 'x', name: '另一个党支部'}]});
const growth = () => ({
  points: [
    {date: '2018', total: 30},
    {date: '2019', total: 35, joined: 5},
  ],
});
const activities = () => ({days: [{date: '2019-06-06', count: 3}]});
const honours = () => ({honours: [{title: '思南读书会', date: '2024', recipients: [{name: '示例单位'}]}]});
const all = () => ({data: feed(), growth: growth(), activities: activities(), honours: honours()});

const widget = (tag) => document.querySelector(`#portal dj-${tag}`);
const tree = () => widget('org-tree');
const items = (element = tree()) => [...(element?.shadowRoot?.querySelectorAll('[role=treeitem]') ?? [])];
const names = () => items().map(({title}) => title);
/** What was heard of the widgets that are there now. */
const heard = (type, how = 'declared') =>
  window.portal.heard.filter((each) => each.element.isConnected && each.type === type && each.how === how);

function same(actual, expected, what) {
  const [a, b] = [actual, expected].map((value) => JSON.stringify(value));
  if (a !== b) throw new Error(`${what}: ${a} instead of ${b}`);
}
const holds = (fact, what) => {
  if (!fact) throw new Error(what);
};

/** Waits, frame by frame, until something is so. */
async function until(isSo, what) {
  const end = performance.now() + 10_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise(requestAnimationFrame);
  }
}

const show = async (view) => {
  await window.portal.show({});
  window.portal.heard.length = 0;
  await window.portal.show(view);
};
const change = (view) => window.portal.change(view);
const showTree = async (view = {}) => {
  await show({places: ['tree'], data: feed(), ...view});
  await until(() => items().length > 0, 'a tree');
};
const answers = (path) => performance.getEntriesByName(new URL(path, location.href).href).length;
const press = (element, key) =>
  element.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));

/** What stays as it was while a framework shows something and takes it away. */
async function leavesNothing(showIt) {
  await window.portal.show({});
  const before = window.leftovers();
  const hosts = await showIt();
  const during = window.leftovers();
  holds(during.observers > before.observers, 'nothing was observed while it was shown');
  await window.portal.show({});
  same(window.leftovers(), before, 'observers and timers');
  return hosts;
}

const basic = {
  'draws a widget without children': {
    asks: 'can display a Custom Element with no children',
    async run() {
      await show({places: ['growth'], growth: growth()});
      holds(widget('member-growth'), 'no element');
    },
  },
  'draws what a widget has in its shadow root': {
    asks: 'can display a Custom Element with children in a Shadow Root',
    async run() {
      await showTree();
      same(names().slice(0, 2), ['街道党工委', '第一党支部'], 'organisations');
    },
  },
  'puts children into a slot, and changes them': {
    asks: 'can display a Custom Element with children in a Shadow Root and pass in Light DOM children',
    async run() {
      await showTree({note: '一'});
      await change({note: '二'});
      const [note] = tree().shadowRoot.querySelector('slot[name=footer]').assignedElements();
      same(note.textContent, '二', 'the note');
      holds(note.checkVisibility(), 'the note is not seen');
    },
  },
  'hides a widget and shows it again': {
    asks: 'can display a Custom Element with children in the Shadow DOM and handle hiding and showing the element',
    async run() {
      await showTree();
      await change({places: []});
      holds(!tree(), 'it is still there');
      await change({places: ['tree']});
      await until(() => items().length > 0, 'a tree');
    },
  },
  'sets a boolean, and takes it back': {
    asks: 'will pass boolean data as either an attribute or a property',
    async run() {
      await showTree({toolbar: true});
      same(tree().toolbar, true, 'toolbar');
      await change({toolbar: false});
      same([tree().toolbar, tree().getAttribute('toolbar')], [false, null], 'toolbar');
    },
  },
  'sets a number': {
    asks: 'will pass numeric data as either an attribute or a property',
    async run() {
      await showTree({depth: 3});
      same(tree().depth, 3, 'depth');
    },
  },
  'sets a text': {
    asks: 'will pass string data as either an attribute or a property',
    async run() {
      await showTree({heading: '标题'});
      same(tree().heading, '标题', 'heading');
    },
  },
  'hears an event by a listener': {
    asks: 'can imperatively listen to a DOM event dispatched by a Custom Element',
    async run() {
      await showTree();
      await until(() => heard('dj-load', 'listened').length === 1, 'dj-load');
      same(heard('dj-load', 'listened')[0].detail.items, 5, 'items');
    },
  },
  'sets an attribute whose name has a dash': {
    async run() {
      await showTree({feedPath: 'data.list', data: {data: {list: ORGS}}});
      same([tree().feedPath, items().length > 0], ['data.list', true], 'feed-path');
    },
  },
  'keeps its class beside what a widget writes on itself': {
    async run() {
      await showTree({look: 'one'});
      await change({look: 'two', heading: '新'});
      same([tree().className, tree().dataset.state], ['two', 'ready'], 'class and state');
    },
  },
  'changes one of the words of a choice': {
    async run() {
      await showTree();
      await change({layout: 'indented'});
      same(tree().layout, 'indented', 'layout');
      await change({layout: 'top-down'});
      same(tree().layout, 'top-down', 'layout');
    },
  },
  'takes a value back by leaving it out': {
    async run() {
      await show({places: ['tree'], src: '/feeds/baoshanlu-2019.json'});
      await until(() => heard('dj-load').length === 1, 'dj-load');
      await change({src: undefined, data: feed()});
      await until(() => heard('dj-load').length === 2, 'dj-load');
      same([tree().src || '', answers('/undefined'), answers('/null')], ['', 0, 0], 'src');
    },
  },
  'has the methods of a widget by reference': {
    async run() {
      await showTree();
      const file = await window.portal.references.get('tree').exportCSV();
      holds((await file.text()).includes('第一党小组'), 'the file has no rows');
    },
  },
  'moves a widget without drawing or asking anew': {
    async run() {
      const src = '/feeds/baoshanlu-ties-sample.json';
      await show({places: ['tree', 'growth'], src, growth: growth()});
      await until(() => heard('dj-load').length === 2, 'two pictures');
      const [before, item, asked] = [tree(), items()[0], answers(src)];
      await change({places: ['growth', 'tree']});
      same(document.querySelector('main').lastElementChild.localName, 'dj-org-tree', 'the last');
      await tree().updateComplete;
      same(
        [tree() === before, items()[0] === item, answers(src), heard('dj-load').length],
        [true, true, asked, 2],
        'element, picture, requests and loads',
      );
    },
  },
  'leaves no chart, timer or observer behind': {
    async run() {
      const chart = await leavesNothing(async () => {
        const places = ['tree', 'growth', 'heatmap', 'board'];
        await show({...all(), data: undefined, places, src: '/feeds/baoshanlu-2019.json', refresh: 60});
        const drawing = () => widget('member-growth').shadowRoot.querySelector('svg');
        await until(drawing, 'a chart');
        await until(() => heard('dj-load').length === 3, 'pictures');
        holds(window.leftovers().timers > 0, 'nothing was to be asked for again');
        return widget('member-growth');
      });
      holds(!chart.isConnected, 'the chart is still in the page');
    },
  },
  'hears each event once after coming back': {
    async run() {
      await showTree();
      await until(() => heard('dj-load').length === 1, 'dj-load');
      await change({places: []});
      await change({places: ['tree']});
      await until(() => heard('dj-load').length > 0, 'dj-load');
      await change({heading: '新'});
      await tree().updateComplete;
      same([heard('dj-load').length, heard('dj-load', 'listened').length], [1, 1], 'events');
    },
  },
};

const advanced = {
  'sets a list as a property': {
    asks: 'will pass array data as a property',
    async run() {
      const rows = [{code: 'a', label: '街道党工委'}];
      await showTree({data: rows, fields: {id: 'code', name: 'label'}});
      holds(tree().data === rows, 'it is not the same list');
      same(names(), ['街道党工委'], 'organisations');
    },
  },
  'sets an object as a property': {
    asks: 'will pass object data as a property',
    async run() {
      const data = feed();
      await showTree({data});
      holds(tree().data === data, 'it is not the same object');
    },
  },
  'sets a property with a capital within': {
    asks: 'will pass object data to a camelCase-named property',
    async run() {
      await showTree({maxBytes: 1024});
      same([tree().maxBytes, tree().getAttribute('max-bytes')], [1024, '1024'], 'maxBytes');
    },
  },
  'sets a function as a property': {
    async run() {
      await show({places: ['tree'], src: '/guarded.json', request: () => ({headers: {'x-token': 'ours'}})});
      await until(() => heard('dj-load').length === 1, 'the guarded feed');
    },
  },
  'declares dj-load': {
    asks: 'can declaratively listen to a lowercase DOM event dispatched by a Custom Element',
    async run() {
      await showTree();
      await until(() => heard('dj-load').length === 1, 'dj-load');
      same(heard('dj-load')[0].detail, {items: 5, issues: []}, 'detail');
    },
  },
  'declares dj-select': {
    asks: 'can declaratively listen to a kebab-case DOM event dispatched by a Custom Element',
    async run() {
      await showTree();
      items()[1].click();
      await until(() => heard('dj-select').length === 1, 'dj-select');
      same(heard('dj-select')[0].detail.path, ['a', 'b'], 'path');
    },
  },
  'declares dj-error': {
    asks: 'can declaratively listen to a camelCase DOM event dispatched by a Custom Element',
    async run() {
      await show({places: ['tree'], src: '/nowhere.json'});
      await until(() => heard('dj-error').length === 1, 'dj-error');
      same(heard('dj-error')[0].detail.status, 404, 'status');
    },
  },
  'declares dj-stale': {
    asks: 'can declaratively listen to a CAPScase DOM event dispatched by a Custom Element',
    async run() {
      await show({places: ['tree'], src: `/once/${Math.random()}.json`});
      await until(() => heard('dj-load').length === 1, 'dj-load');
      tree().reload();
      await until(() => heard('dj-stale').length === 1, 'dj-stale');
      holds(heard('dj-stale')[0].detail.since > 0, 'it does not say since when');
    },
  },
  'declares dj-toggle, dj-change and dj-recipient': {
    asks: 'can declaratively listen to a PascalCase DOM event dispatched by a Custom Element',
    async run() {
      await show({...all(), places: ['tree', 'board'], toolbar: true});
      await until(() => items().length > 0, 'a tree');
      items()[0].focus();
      press(items()[0], 'ArrowUp');
      await until(() => heard('dj-toggle').length === 1, 'dj-toggle');
      same(heard('dj-toggle')[0].detail, {id: 'a', open: false}, 'detail');
      const levels = () => tree().shadowRoot.querySelector('.levels select');
      await until(levels, 'a tool for levels');
      levels().value = '3';
      levels().dispatchEvent(new Event('change', {bubbles: true}));
      await until(() => heard('dj-change').length === 1, 'dj-change');
      same(heard('dj-change')[0].detail, {name: 'depth', value: 2}, 'what changed');
      const recipient = () => widget('honours-board').shadowRoot.querySelector('.recipient');
      await until(recipient, 'a recipient');
      recipient().click();
      await until(() => heard('dj-recipient').length === 1, 'dj-recipient');
      same(heard('dj-recipient')[0].detail.name, '示例单位', 'name');
    },
  },
  'declares dj-scene and dj-scale': {
    async run() {
      await show({places: ['stage'], heading: '大屏'});
      await until(() => heard('dj-scale').length > 0, 'dj-scale');
      await until(() => heard('dj-scene').length === 1, 'the first scene');
      widget('stage').next();
      await until(() => heard('dj-scene').length === 2, 'the second scene');
      same(heard('dj-scene')[1].detail.index, 1, 'index');
    },
  },
  'prevents what follows from dj-select': {
    async run() {
      await showTree({refuses: true});
      items()[1].click();
      await until(() => heard('dj-select').length === 1, 'dj-select');
      await tree().updateComplete;
      holds(!tree().shadowRoot.querySelector('[role=dialog]'), 'a panel opened');
    },
  },
  'hears by template and by listener the same': {
    async run() {
      await showTree();
      items()[2].click();
      await until(() => heard('dj-select', 'listened').length === 1, 'dj-select');
      await until(() => heard('dj-load', 'listened').length === 1, 'dj-load');
      const told = (how) =>
        window.portal.heard
          .filter((each) => each.how === how && each.element.isConnected)
          .map(({type, detail}) => [type, detail])
          .sort();
      same(told('declared'), told('listened'), 'events');
    },
  },
  'sets a property and looks at once': {
    async run() {
      await show({});
      await window.portal.show({places: ['tree'], data: feed(), heading: '马上'});
      // Nothing is waited for.
      const heading = tree().shadowRoot.querySelector('[part~=heading]');
      same([heading?.textContent.trim(), tree().dataset.state], ['马上', 'ready'], 'heading and state');
      await tree().updateComplete;
      same(names()[0], '街道党工委', 'the first organisation');
    },
  },
  'draws another object anew, and the same one not': {
    async run() {
      const data = feed();
      await showTree({data});
      await until(() => heard('dj-load').length === 1, 'dj-load');
      await change({data, heading: '同一个'});
      await tree().updateComplete;
      same(heard('dj-load').length, 1, 'loads');
      await change({data: other()});
      await until(() => names()[0] === '另一个党支部', 'the other feed');
      await until(() => heard('dj-load').length === 2, 'dj-load');
    },
  },
  'draws an object given by reference before the element is defined': {
    isLate: true,
    async run() {
      await window.portal.show({places: ['tree'], data: feed(), way: 'given', heading: '晚到'});
      holds(!customElements.get('dj-org-tree'), 'it is defined too early');
      await window.portal.define();
      await until(() => items().length > 0, 'a tree');
      same([names()[0], tree().heading], ['街道党工委', '晚到'], 'organisation and heading');
      same(window.warnings, [], 'warnings');
    },
  },
  'draws an object bound before the element is defined, or says once what to do': {
    isLate: true,
    async run() {
      await window.portal.show({places: ['tree'], data: feed()});
      await window.portal.define();
      await until(() => items().length > 0 || window.warnings.length > 0, 'a tree or a word');
      if (items().length > 0) return 'drawn';
      const told = window.warnings.filter((text) => text.includes('[object Object]'));
      same(told.length, 1, `warnings that name it, of ${JSON.stringify(window.warnings)}`);
      holds(/set the property/.test(told[0]), told[0]);
      return 'told';
    },
  },
};

const named = (level, cases) =>
  Object.entries(cases).map(([name, {asks, isLate = false}]) => ({level, name, asks, isLate}));

/** What there is to ask. */
export const list = [...named('basic', basic), ...named('advanced', advanced)];

/** Runs a case; answers what is worth telling, and throws where it fails. */
export const runCase = (name) => ({...basic, ...advanced})[name].run();

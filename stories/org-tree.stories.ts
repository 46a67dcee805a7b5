import {html} from 'lit';
import baoshanlu from '../demo/feeds/baoshanlu-2019.json' with {type: 'json'};
import faults from '../demo/feeds/faults-org.json' with {type: 'json'};
import huangpu from '../demo/feeds/huangpu-2024.json' with {type: 'json'};
import languages from '../demo/feeds/three-languages.json' with {type: 'json'};
import platform from '../demo/feeds/six-party-platform.json' with {type: 'json'};
import ties from '../demo/feeds/baoshanlu-ties-sample.json' with {type: 'json'};
import type {OrgTreeElement} from '../src/org-tree.js';
import '../src/org-tree.js';
import type {Meta, Story} from './story.js';

type Args = Partial<OrgTreeElement>;

const meta: Meta<Args> = {
  title: 'Org tree',
  component: 'dj-org-tree',
  args: {heading: '组织架构', data: baoshanlu, toolbar: true, minimap: true},
};
export default meta;

const treeIn = (canvas: HTMLElement) => canvas.querySelector('dj-org-tree')!;

/** Presses the card of an organisation, or what opens it. */
const press =
  (name: string, part = '') =>
  async ({canvasElement}: {canvasElement: HTMLElement}) => {
    const tree = treeIn(canvasElement);
    await tree.updateComplete;
    tree.shadowRoot!.querySelector<HTMLElement>(`[role=treeitem][title='${name}'] ${part}`.trim())!.click();
    await tree.updateComplete;
  };

/** A tree in a frame of this size, as a page gives it. */
const framed = (width: string, height: string) => (args: Args) => {
  const tree = Object.assign(document.createElement('dj-org-tree'), args);
  tree.style.width = width;
  tree.style.height = height;
  return html`${tree}`;
};

/** Made-up organisations of five levels: ten below each, 11,111 in all. */
const huge = {
  title: '示例组织',
  sample: true,
  orgs: Array.from({length: 11_111}, (_, at) => ({
    id: `${at}`,
    name: `示例组织${at}`,
    kind: ['示例党委', '示例总支', '示例支部'][at % 3],
    ...(at > 0 && {parent: `${Math.floor((at - 1) / 10)}`}),
  })),
};

/** Made-up organisations as many as a province has: twelve below each, 20,000 in all, some of them in trouble. */
const province = {
  title: '示例组织',
  sample: true,
  orgs: Array.from({length: 20_000}, (_, at) => ({
    id: `${at}`,
    name: `示例组织${at}`,
    kind: ['示例党委', '示例总支', '示例支部'][at % 3],
    ...(at % 61 === 0 && {status: at % 2 ? 'notice' : 'warning'}),
    ...(at > 0 && {parent: `${Math.floor((at - 1) / 12)}`}),
  })),
};

/** Presses keys in the tree. */
const type =
  (...keys: readonly string[]) =>
  async ({canvasElement}: {canvasElement: HTMLElement}) => {
    const tree = treeIn(canvasElement);
    await tree.updateComplete;
    for (const key of keys) {
      const item = tree.shadowRoot!.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')!;
      item.focus();
      item.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
      await tree.updateComplete;
    }
  };

/** Made-up organisations, 452 of them below one. */
const many = {
  title: '示例组织',
  sample: true,
  orgs: [
    {id: 'top', name: '示例党委', kind: '党委'},
    ...['第一示例总支', '第二示例总支'].map((name, at) => ({
      id: `${at}`,
      name,
      kind: '党总支',
      parent: 'top',
    })),
    ...Array.from({length: 452}, (_, at) => ({
      id: `0-${at}`,
      name: `示例第${at + 1}党支部`,
      kind: '党支部',
      parent: '0',
    })),
    {id: '1-0', name: '示例楼宇党支部', kind: '党支部', parent: '1'},
  ],
};

/** Every state, and badges short and long. */
const states = {
  title: '示例状态',
  sample: true,
  orgs: [
    {id: 'a', name: '示例街道党工委', kind: '党工委', status: 'normal'},
    {id: 'b', name: '示例总支', parent: 'a', kind: '党总支', status: 'notice', members: 42},
    {id: 'b1', name: '示例楼宇党支部', parent: 'b', kind: '党支部', status: 'normal', members: 12},
    {id: 'b2', name: '示例园区党支部', parent: 'b', kind: '党支部', status: 'warning', members: 8},
    {id: 'b3', name: '示例商圈党支部', parent: 'b', kind: '党支部', badges: ['示范'], members: 22},
    {
      id: 'b4',
      name: '示例社区党支部',
      parent: 'b',
      kind: '党支部',
      badges: ['2024年示范点'],
      href: 'https://example.com/',
    },
    {id: 'c', name: '示例机关党委', parent: 'a', kind: '党委', status: 'warning', members: 66},
  ],
};

export const Default: Story<Args> = {render: framed('744px', '402px')};

export const OwnHeight: Story<Args> = {args: {data: huangpu}};

export const Chosen: Story<Args> = {play: press('青云路眼镜街党总支')};

export const Folded: Story<Args> = {play: press('区域化党建联席会议', '.toggle')};

export const Revealed: Story<Args> = {args: {reveal: '310106017-unit-tax', depth: 0}};

export const TiesOfTheSelected: Story<Args> = {args: {data: platform, reveal: '310106017-eyewear'}};

export const AllTies: Story<Args> = {args: {data: ties, ties: 'all'}};

/** What lies below is fetched when it is opened; here a feed of its own. */
const lazy = {
  title: '示例分级取用',
  sample: true,
  orgs: [
    {id: 'city', name: '示例市', kind: '市'},
    {
      id: 'huangpu',
      name: '黄浦区',
      parent: 'city',
      kind: '区',
      childCount: 1,
      childrenSrc: new URL('../demo/feeds/huangpu-2024.json', import.meta.url).href,
    },
    {
      id: 'waiting',
      name: '示例等候区',
      parent: 'city',
      kind: '区',
      childCount: 12,
      childrenSrc: 'waiting.json',
    },
    {id: 'away', name: '示例外域区', parent: 'city', kind: '区', childrenSrc: 'https://example.com/a.json'},
  ],
};
const neverOrSoon = (url: string) =>
  url.endsWith('waiting.json') ? new Promise<RequestInit>(() => {}) : Promise.resolve({});

/** Opens an organisation and waits until what lies below it is there. */
const opened = (name: string) => async (context: {canvasElement: HTMLElement}) => {
  const tree = treeIn(context.canvasElement);
  await tree.updateComplete;
  const loaded = new Promise((resolve) => tree.addEventListener('dj-load', resolve, {once: true}));
  await press(name, '.toggle')(context);
  await loaded;
  await tree.updateComplete;
};

export const BranchOpened: Story<Args> = {
  args: {data: lazy, request: neverOrSoon},
  play: opened('黄浦区'),
};

/** One branch on its way, and one that may not be had, for it lies on another origin. */
export const LoadingBranches: Story<Args> = {
  args: {data: lazy, request: neverOrSoon},
  play: async (context) => {
    await press('示例等候区', '.toggle')(context);
    await press('示例外域区', '.toggle')(context);
  },
};

export const LoadingBranchesInRows: Story<Args> = {
  args: {data: lazy, request: neverOrSoon, layout: 'indented'},
  play: async (context) => {
    await press('示例等候区', '.toggle')(context);
    await press('示例外域区', '.toggle')(context);
  },
};

/** Ties that end inside closed organisations are drawn to those, with a count. */
export const TiesToClosed: Story<Args> = {args: {data: ties, ties: 'all', depth: 1}};

export const TiesRed: Story<Args> = {globals: {theme: 'red'}, args: {data: ties, ties: 'all'}};

export const TiesDark: Story<Args> = {globals: {scheme: 'dark'}, args: {data: ties, ties: 'all'}};

export const TiesWall: Story<Args> = {
  globals: {theme: 'red', display: 'wall', viewport: {value: 'wall'}},
  args: {data: ties, ties: 'all', toolbar: false},
};

export const TiesNarrow: Story<Args> = {
  globals: {viewport: {value: 'phone'}},
  args: {data: ties, ties: 'all'},
};

export const TiesEnglish: Story<Args> = {
  globals: {lang: 'en'},
  args: {data: ties, ties: 'all', heading: 'Organisation'},
};

export const TiesTraditional: Story<Args> = {
  globals: {lang: 'zh-Hant'},
  args: {data: ties, ties: 'all', heading: '組織架構'},
};

/** A kind of ties is hidden by its button in the legend. */
export const TiesOfOneKindHidden: Story<Args> = {
  args: {data: ties, ties: 'all'},
  play: async ({canvasElement}) => {
    const tree = treeIn(canvasElement);
    await tree.updateComplete;
    tree.shadowRoot!.querySelector<HTMLElement>('.legend button')!.click();
    await tree.updateComplete;
  },
};

/** Figures, letters, quotes and brackets as they stand in hanging names. */
export const VerticalSigns: Story<Args> = {
  args: {
    text: 'vertical',
    data: {
      sample: true,
      orgs: [
        {id: 'a', name: '示例党工委', kind: '党工委'},
        ...[
          '宝昌路600弄7号居民区党支部',
          'A座楼宇党支部',
          '5G产业联盟党支部',
          '“心路”党课党支部',
          'Tech Park园区党支部',
          '第12345批党支部',
          '（示例）二十八人党支部',
        ].map((name, at) => ({id: `v${at}`, name, parent: 'a', kind: '党支部'})),
      ],
    },
  },
};

/** Cards in a portal's own way. */
export const OwnCards: Story<Args> = {
  args: {
    data: states,
    text: 'horizontal',
    card: ({name, members = 0}) => html`<strong>${name}</strong><br /><small>${members}</small>`,
  },
};

/** A feed that changed while somebody looked on: what came and what moved is marked for a moment. */
export const Refreshed: Story<Args> = {
  args: {data: undefined, src: new URL('../demo/feeds/huangpu-2024.json', import.meta.url).href},
  play: async ({canvasElement}) => {
    const tree = treeIn(canvasElement);
    await tree.updateComplete;
    const loaded = new Promise((resolve) => tree.addEventListener('dj-load', resolve, {once: true}));
    const {fetch} = window;
    const [top, second, ...others] = huangpu.orgs;
    const now = {
      ...huangpu,
      orgs: [top, second, {id: 'new', name: '示例新单位', parent: top!.id}, ...others],
    };
    window.fetch = () => Promise.resolve(Response.json(now));
    tree.reload();
    await loaded;
    window.fetch = fetch;
  },
};

export const LeftRight: Story<Args> = {args: {data: huangpu, layout: 'left-right', ties: 'all'}};

export const Indented: Story<Args> = {args: {data: huangpu, layout: 'indented'}};

/** Those that are not open stand in columns under the one above. */
export const Compact: Story<Args> = {args: {data: huangpu, layout: 'compact', depth: 9}};

export const CompactLarge: Story<Args> = {args: {data: huge, layout: 'compact'}};

export const CompactVertical: Story<Args> = {args: {layout: 'compact', text: 'vertical'}};

export const CompactNarrow: Story<Args> = {
  globals: {viewport: {value: 'phone'}},
  args: {layout: 'compact', depth: 9},
};

export const CompactRed: Story<Args> = {
  globals: {theme: 'red'},
  args: {layout: 'compact', data: states, counts: 'members'},
};

/** Of very many below one organisation the first are shown, and the others when they are wanted. */
export const VeryMany: Story<Args> = {
  args: {data: many, reveal: '0-58'},
};

export const VeryManyAside: Story<Args> = {args: {data: many, layout: 'left-right', reveal: '0-58'}};

/** Branches of which no feed says what they belong to, more than anybody reads: they are paged as siblings are. */
const forest = {
  title: '示例组织',
  sample: true,
  orgs: Array.from({length: 5000}, (_, at) => ({
    id: `${at}`,
    name: `示例第${at + 1}党支部`,
    kind: '党支部',
  })),
};

export const VeryManyTops: Story<Args> = {args: {data: forest, reveal: '58'}};

export const VeryManyTopsStacked: Story<Args> = {args: {data: forest, layout: 'compact', reveal: '58'}};

/** A street and some of its branches. */
const street = (count: number) => ({
  title: '示例街道',
  sample: true,
  orgs: [
    {id: 'street', name: '宝山路街道党工委', kind: '党工委'},
    ...[
      '宝昌路600弄居民区党总支',
      '绿化和市容管理所党支部',
      '青云路眼镜街党总支',
      '市场监督管理所党支部',
      '铁路运输法院党支部',
      '税务局第一税务所党支部',
      '东宝兴路治安派出所党支部',
      '上海市中医医院党支部',
      '教委科技发展中心党支部',
      '社区卫生服务中心党支部',
      '芷江西路小学党支部',
      '文化活动中心党支部',
    ]
      .slice(0, count)
      .map((name, at) => ({
        id: `branch-${at}`,
        name,
        kind: name.endsWith('总支') ? '党总支' : '党支部',
        parent: 'street',
      })),
  ],
});

/** Names hang where they would not fit beside each other across. */
export const TwelveBranches: Story<Args> = {args: {data: street(12)}, render: framed('744px', '402px')};

export const TwelveBranchesNarrow: Story<Args> = {args: {data: street(12)}, render: framed('320px', '402px')};

export const FourBranchesNarrow: Story<Args> = {args: {data: street(4)}, render: framed('320px', '402px')};

/** Where there is room, a few lie. */
export const FourBranches: Story<Args> = {args: {data: street(4)}, render: framed('960px', '402px')};

/** Branches of which no feed says what they belong to: none is the head of others. */
export const Unconnected: Story<Args> = {
  args: {
    data: {
      ...street(12),
      orgs: street(12)
        .orgs.slice(1)
        .map((org) => ({...org, parent: ''})),
    },
  },
  render: framed('744px', '402px'),
};

export const Horizontal: Story<Args> = {args: {text: 'horizontal'}};

export const Vertical: Story<Args> = {args: {data: huangpu, text: 'vertical'}};

export const Members: Story<Args> = {args: {data: states, counts: 'members'}};

export const Descendants: Story<Args> = {args: {data: huge, counts: 'descendants'}};

export const States: Story<Args> = {args: {data: states}};

export const StatesInRows: Story<Args> = {args: {data: states, layout: 'indented'}};

export const Loading: Story<Args> = {
  args: {data: undefined, src: 'feed.json', request: () => new Promise<RequestInit>(() => {})},
};

export const Empty: Story<Args> = {args: {data: {asOf: '2019-04-12', orgs: []}}};

export const Failed: Story<Args> = {args: {data: {status: 403, message: 'Forbidden'}}};

/** A feed that came once and not again: the picture stays. */
export const Stale: Story<Args> = {
  args: {data: undefined, src: new URL('../demo/feeds/baoshanlu-2019.json', import.meta.url).href},
  play: async ({canvasElement}) => {
    const tree = treeIn(canvasElement);
    const failed = new Promise((resolve) => tree.addEventListener('dj-stale', resolve, {once: true}));
    tree.request = undefined;
    const {fetch} = window;
    window.fetch = () => Promise.reject(new TypeError('offline'));
    tree.reload();
    await failed;
    window.fetch = fetch;
  },
};

/** One fault per row: what can be drawn is, with what hangs nowhere under a card of its own. */
export const SetAsideRows: Story<Args> = {args: {data: faults}};

export const Huge: Story<Args> = {args: {data: huge}};

export const HugeList: Story<Args> = {args: {data: huge, layout: 'indented', depth: 9}};

/** Too small to be read: marks, and the names of the larger units. */
export const ZoomedOut: Story<Args> = {args: {data: province, depth: 9}, play: type('0')};

export const ZoomedOutAside: Story<Args> = {
  args: {data: province, depth: 9, layout: 'left-right'},
  play: type('0', '+'),
};

export const ZoomedOutDark: Story<Args> = {...ZoomedOut, globals: {scheme: 'dark'}};

export const ZoomedOutRed: Story<Args> = {...ZoomedOut, globals: {theme: 'red'}, play: type('0', '+')};

export const ZoomedOutWall: Story<Args> = {
  ...ZoomedOut,
  globals: {theme: 'red', display: 'wall', viewport: {value: 'wall'}},
};

/** Where one is in a picture of which not all is in view. */
export const Overview: Story<Args> = {
  args: {data: province, depth: 9},
  play: type('0', '+', '+', '+', 'ArrowDown', 'ArrowRight'),
};

export const LongNames: Story<Args> = {args: {data: languages, depth: 9}};

export const WithoutToolbar: Story<Args> = {args: {toolbar: false, minimap: false}};

export const Found: Story<Args> = {
  play: async ({canvasElement}) => {
    const tree = treeIn(canvasElement);
    await tree.updateComplete;
    const field = tree.shadowRoot!.querySelector('input')!;
    field.value = '上海';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await tree.updateComplete;
  },
};

/** What `bsl` finds, by the initials of pinyin. */
export const FoundByPinyin: Story<Args> = {
  args: {data: baoshanlu},
  play: async ({canvasElement}) => {
    const tree = treeIn(canvasElement);
    await tree.updateComplete;
    const field = tree.shadowRoot!.querySelector('input')!;
    field.focus();
    field.value = 'bsl';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}));
    await tree.updateComplete;
  },
};

/** One branch alone, with the way back. */
export const OnlyABranch: Story<Args> = {args: {scope: '310106017-conference', reveal: '310106017-unit-tax'}};

/** Of a long way, the middle stands behind dots. */
export const LongWay: Story<Args> = {args: {data: huge, reveal: '11110', layout: 'left-right'}};

export const Dark: Story<Args> = {globals: {scheme: 'dark'}, play: press('青云路眼镜街党总支')};

export const Red: Story<Args> = {globals: {theme: 'red'}, play: press('区域化党建联席会议')};

export const Traditional: Story<Args> = {
  globals: {lang: 'zh-Hant'},
  args: {data: languages, heading: '組織架構'},
};

export const English: Story<Args> = {globals: {lang: 'en'}, args: {data: languages, heading: 'Organisation'}};

/** Words of letters stand across among hanging names. */
export const WordsOfLetters: Story<Args> = {
  globals: {lang: 'en'},
  args: {
    heading: 'Organisation',
    data: {
      sample: true,
      orgs: [
        {id: 'a', name: 'Sample Subdistrict Working Committee', kind: 'Committee'},
        {id: 'b', name: 'Sample Interdisciplinary Telecommunications Branch', parent: 'a', kind: 'Branch'},
        {
          id: 'c',
          name: 'Sample Joint Conference of the Riverside Area',
          parent: 'a',
          kind: 'Joint conference',
        },
        {id: 'd', name: 'Sample Branch No. 7', parent: 'a', kind: 'Branch', badges: ['New']},
        {id: 'e', name: '示例社区党支部', parent: 'a', kind: '党支部', badges: ['2024年示范点']},
      ],
    },
  },
};

export const Wall: Story<Args> = {
  globals: {theme: 'red', display: 'wall', viewport: {value: 'wall'}},
  args: {data: huangpu, toolbar: false, ties: 'all', reveal: '310101-joined'},
  render: framed('816px', '560px'),
};

export const Narrow: Story<Args> = {globals: {viewport: {value: 'phone'}}};

export const NarrowList: Story<Args> = {globals: {viewport: {value: 'phone'}}, args: {layout: 'indented'}};

/** A part of what is in a tree, once it is drawn. */
const drawnIn = (tree: OrgTreeElement, selector: string) =>
  new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!tree.shadowRoot!.querySelector(selector)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(tree.shadowRoot!, {childList: true, subtree: true});
  });

/** A file of all of it takes a while: how far it is, and the button that stops it. */
export const FileUnderWay: Story<Args> = {
  args: {data: huge, layout: 'indented', depth: 9},
  play: async ({canvasElement}) => {
    const tree = treeIn(canvasElement);
    await tree.updateComplete;
    // It ends with the story.
    tree.exportImage({type: 'svg', area: 'whole'}).catch(() => undefined);
    await drawnIn(tree, 'progress');
  },
};

/** What is larger than a file can be, and what to do instead. */
export const FileRefused: Story<Args> = {
  args: {data: huge, layout: 'indented', depth: 9},
  play: async ({canvasElement}) => {
    const tree = treeIn(canvasElement);
    await tree.updateComplete;
    await tree.exportImage({type: 'png', area: 'whole'}).catch(() => undefined);
    await tree.updateComplete;
  },
};

export const FileRefusedEnglish: Story<Args> = {...FileRefused, globals: {lang: 'en', theme: 'red'}};

/** What a reader is asked before printing. */
export const Printing: Story<Args> = {
  render: framed('744px', '402px'),
  play: async ({canvasElement}) => {
    const tree = treeIn(canvasElement);
    await tree.updateComplete;
    void tree.print();
    const asks = () =>
      [...tree.shadowRoot!.children].some((each) => each.shadowRoot?.querySelector('dialog'));
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!asks()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(tree.shadowRoot!, {childList: true});
    });
  },
};

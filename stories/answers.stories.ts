import '../src/org-tree.js';
import type {OrgTreeElement} from '../src/org-tree.js';
import type {Meta, Story} from './story.js';

/** What a portal's service answers, as it comes; names and numbers are made up. */
const answer = {
  code: 0,
  msg: 'ok',
  data: {
    deptName: '示例街道',
    list: [
      {orgCode: 310109, orgName: '示例街道党工委', pid: 0, orgType: '党工委', leader: '张三丰'},
      {
        orgCode: 310110,
        orgName: '第一居民区党总支',
        pid: 310109,
        orgType: '党总支',
        leader: '欧阳修 13812345678',
      },
      {orgCode: 310111, orgName: '第二居民区党总支', pid: 310109, orgType: '党总支', leader: '李四（兼）'},
      {orgCode: 310112, orgName: '示例中心党支部 13812345678', pid: 310111, orgType: '党支部'},
      {orgName: '没有编号的党支部', pid: 310111, orgType: '党支部'},
    ],
  },
};
const fields = {id: 'orgCode', name: 'orgName', parent: 'pid', kind: 'orgType', lead: 'leader'};

type Args = Partial<OrgTreeElement>;

const meta: Meta<Args> = {
  title: 'Answers of other services',
  component: 'dj-org-tree',
  args: {heading: '组织架构', data: answer, feedPath: 'data.list', fields, toolbar: true},
};
export default meta;

const treeIn = (canvas: HTMLElement) => canvas.querySelector('dj-org-tree')!;

export const Default: Story<Args> = {};

/** The names of leaders, and numbers wherever they stand, are hidden. */
export const Masked: Story<Args> = {
  args: {mask: true},
  play: async ({canvasElement}) => {
    const tree = treeIn(canvasElement);
    await tree.updateComplete;
    tree.shadowRoot!.querySelector<HTMLElement>(`[role=treeitem][title='第一居民区党总支']`)!.click();
    await tree.updateComplete;
  },
};

/** Faults are told by their place in the answer. */
export const Faults: Story<Args> = {
  play: async ({canvasElement}) => {
    const tree = treeIn(canvasElement);
    await tree.updateComplete;
    tree.shadowRoot!.querySelector<HTMLElement>('.issues summary')!.click();
    await tree.updateComplete;
  },
};

/** A service that refuses with status 200. */
export const Unauthorized: Story<Args> = {args: {data: {code: 401, msg: '登录已过期'}}};
export const Refused: Story<Args> = {args: {data: {code: 'A0230', msg: '令牌无效'}}};
export const RefusedEnglish: Story<Args> = {...Refused, globals: {lang: 'en', theme: 'dark'}};
export const RefusedWall: Story<Args> = {...Refused, globals: {theme: 'red', display: 'wall'}};

import {expect} from '@open-wc/testing';
import {readAnswer} from '../../src/feed/answer.js';
import {FeedError} from '../../src/feed/feed-error.js';
import type {Reading} from '../../src/feed/reading.js';
import {parseHonours} from '../../src/honours-board/model.js';
import {parseGrowth} from '../../src/member-growth/model.js';
import {parseOrgTree} from '../../src/org-tree/model.js';

const none = () => undefined;
const tree = (answer: unknown, reading: Reading, complain: (message: string) => void = none) =>
  readAnswer(answer, reading, (feed) => parseOrgTree(feed), complain);
const honours = (answer: unknown, reading: Reading) => readAnswer(answer, reading, parseHonours, none);

function errorOf(read: () => unknown): FeedError {
  try {
    read();
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    return error as FeedError;
  }
  throw new Error('nothing was wrong');
}

const portal = {
  code: 0,
  msg: 'ok',
  data: {
    list: [
      {orgCode: 1001, orgName: '宝山路街道党工委', pid: '0'},
      {orgCode: 1002, orgName: '第一居民区党总支', pid: 1001, boss: {name: '张三丰'}},
      {orgCode: 1003, orgName: '第二居民区党总支', pid: 1001, num: 'many'},
    ],
  },
};
const reading = {
  feedPath: 'data.list',
  fields: '{"id":"orgCode","name":"orgName","parent":"pid","lead":"boss.name"}',
};

describe('an answer of somebody else', () => {
  it('is drawn under our names, with numbers for ids and 0 for no parent', () => {
    const {model, items, issues} = tree(portal, reading);
    expect([items, issues]).to.deep.equal([3, []]);
    expect(model.orgs.map(({id, name, lead}) => [id, name, lead])).to.deep.equal([
      ['1001', '宝山路街道党工委', undefined],
      ['1002', '第一居民区党总支', '张三丰'],
      ['1003', '第二居民区党总支', undefined],
    ]);
    expect([...model.parent]).to.deep.equal([-1, 0, 0]);
    expect(portal.data.list[0]).to.deep.equal({orgCode: 1001, orgName: '宝山路街道党工委', pid: '0'});
  });

  for (const nobody of ['0', 0, '', null, undefined])
    it(`has no parent where it says ${JSON.stringify(nobody)}`, () => {
      const {model, issues} = tree([{id: 'a', name: '甲', parent: nobody}], {});
      expect([model.tops, model.unattached, issues]).to.deep.equal([[0], -1, []]);
    });

  it('has the parent 0 where there is one', () => {
    const {model} = tree(
      [
        {id: 0, name: '总'},
        {id: 'a', name: '甲', parent: '0'},
      ],
      {},
    );
    expect([...model.parent]).to.deep.equal([-1, 0]);
  });

  it('tells faults by their place in it', () => {
    const {issues} = tree(
      {
        data: {
          list: [
            {orgName: '无号'},
            {orgCode: 2 ** 53 + 2, orgName: '过大'},
            {orgCode: 1, orgName: '甲', num: 'many'},
            {orgCode: 2 ** 53 + 2, orgName: '乙'},
            {orgCode: 3, orgName: '丙', pid: 'nowhere'},
          ],
        },
      },
      {...reading, fields: {id: 'orgCode', name: 'orgName', parent: 'pid', members: 'num'}},
    );
    expect(issues.map(({path, problem: {code}}) => `${path} ${code}`)).to.deep.equal([
      'data.list[0].orgCode expected',
      'data.list[1].orgCode unsafe-number',
      'data.list[2].num expected',
      'data.list[3].orgCode duplicate',
      'data.list[4].pid unknown',
    ]);
  });

  it('may use a name of ours for another field, too', () => {
    const {model} = tree([{name: '甲', id: 7}], {fields: {id: 'name'}});
    expect(model.orgs.map(({id, name}) => [id, name])).to.deep.equal([['甲', '甲']]);
  });

  it('may be nested, and tells faults there', () => {
    const {items, issues} = tree(
      {result: {root: {no: 1, title: '总', children: [{no: 2, title: '甲'}, {no: 3}]}}},
      {feedPath: 'result', fields: {id: 'no', name: 'title'}},
    );
    expect(items).to.equal(2);
    expect(issues.map(({path}) => path)).to.deep.equal(['result.root.children[1].title']);
  });

  it('may name lists, rows within rows and parts of the feed apart', () => {
    const fields = {
      '$.title': 'data.deptName',
      '$.honours': 'data.rows',
      title: 'awardName',
      recipients: 'winners',
      'recipients.name': 'orgName',
    };
    const answer = {
      data: {
        deptName: '宝山路',
        rows: [
          {awardName: '红旗', winners: [{orgName: '一居'}, {}]},
          {awardName: '先锋', winners: [{orgName: '二居'}]},
        ],
      },
    };
    const {model, issues} = readAnswer(answer, {fields}, (feed) => {
      expect((feed as {title: string}).title).to.equal('宝山路');
      return parseHonours(feed);
    });
    expect(model.honours.map(({title, recipients}) => [title, recipients[0]!.name])).to.deep.equal([
      ['先锋', '二居'],
    ]);
    expect(issues.map(({path}) => path)).to.deep.equal(['data.rows[0].winners[1].orgName']);
  });

  it('that is a list by itself holds the rows of the widget', () => {
    expect(honours([{title: '红旗'}, {}], {feedPath: '$'}).issues[0]!.path).to.equal('$[1].title');
    expect(
      readAnswer({data: [{id: 1, name: '甲', joined: '2020-01-01'}]}, {feedPath: 'data'}, (feed) =>
        parseGrowth(feed),
      ).items,
    ).to.equal(1);
  });

  it('is nested deeper than anybody calls functions, and read all the same', () => {
    let row: object = {no: 'last', name: '末'};
    for (let depth = 0; depth < 20_000; depth++) row = {no: depth, name: '层', children: [row]};
    expect(tree({root: row}, {fields: {id: 'no'}, mask: true}).items).to.equal(20_001);
  });

  describe('that is a refusal', () => {
    it('is an error with its words, and with its status', () => {
      const {kind, status, message} = errorOf(() => tree({code: 401, msg: '登录已过期'}, reading));
      expect([kind, status, message]).to.deep.equal([
        'http',
        401,
        'the service answered code 401 "登录已过期"',
      ]);
    });

    it('of another code is one of its own reason', () => {
      for (const answer of [
        {code: 'A0230', msg: '过期'},
        {success: false, message: '过期'},
        {code: -1, msg: '过期', data: {list: []}},
        {errcode: 40001, errmsg: '过期', data: {list: []}},
        {error: '过期'},
        {code: 1, msg: '过期', data: null},
      ]) {
        const {kind, reason, message} = errorOf(() => tree(answer, reading));
        expect([kind, reason, message.includes('过期')], JSON.stringify(answer)).to.deep.equal([
          'shape',
          'refused',
          true,
        ]);
      }
    });

    it('is seen where the feed stands at the top, too', () => {
      expect(errorOf(() => tree({code: 500, msg: '系统异常'}, {fields: {id: 'no'}})).status).to.equal(500);
    });

    it('is none where rows came, or where none are there and nothing is wrong', () => {
      expect(tree({...portal, code: 500}, reading).items).to.equal(3);
      expect(tree({code: 0, msg: 'ok', data: {list: []}}, reading).items).to.equal(0);
      expect(tree({code: 200, msg: '查询成功', data: {list: []}}, reading).items).to.equal(0);
    });
  });

  it('without anything at the path is an error that names it', () => {
    const {kind, path, message} = errorOf(() => tree({code: 0, msg: 'ok', data: {}}, reading));
    expect([kind, path, message]).to.deep.equal([
      'shape',
      'data.list',
      'data.list: expected a list or an object, got nothing',
    ]);
    expect(errorOf(() => tree({data: {x: 1}}, {feedPath: 'data'})).message).to.equal(
      'data: expected "orgs" or "root", found neither',
    );
  });

  describe('that goes through a transform', () => {
    it('is what it returns', () => {
      const transform = (answer: unknown) => (answer as {n: string[]}).n.map((name, id) => ({id, name}));
      expect(tree({n: ['甲', '乙']}, {transform}).items).to.equal(2);
    });

    it('stays as it was for others', () => {
      const answer = {orgs: [{id: 1, name: '甲'}]};
      const transform = (given: unknown) => {
        (given as typeof answer).orgs.length = 0;
        return given;
      };
      expect(tree(answer, {transform}).items).to.equal(0);
      expect(answer.orgs).to.have.length(1);
    });

    it('fails with what that throws, or with a promise', () => {
      const transform = () => {
        throw new TypeError('no such key');
      };
      expect(errorOf(() => tree({}, {transform})).message).to.equal(
        'transform failed: TypeError: no such key',
      );
      expect(errorOf(() => tree({}, {transform: () => Promise.resolve([])})).message).to.match(/promise/);
    });
  });

  describe('with names that are none', () => {
    it('says so, and goes on without them', () => {
      const said: string[] = [];
      for (const fields of [
        '{bad',
        '[object Object]',
        '["id"]',
        {id: 7},
        {id: '__proto__.x'},
        {__proto__: null, constructor: 'a'},
        {'a.b.c': 'd'},
        {'recipients.prototype': 'x'},
      ])
        expect(tree([{id: 'a', name: '甲'}], {fields}, (message) => said.push(message)).items).to.equal(1);
      expect(said).to.have.length(8);
      expect(said[1]).to.match(/set the property/);
    });

    it('touches no prototype', () => {
      const answer: unknown = JSON.parse(
        '{"__proto__":{"polluted":1},"data":{"orgs":[{"id":"a","name":"甲","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}],"__proto__":[{"polluted":1}]}}',
      );
      const {model} = tree(answer, {
        feedPath: 'data',
        fields: {lead: '__proto__.polluted', name: 'name'},
        mask: true,
      });
      expect(model.orgs[0]!.name).to.equal('甲');
      expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
      expect((model.orgs[0] as {polluted?: unknown}).polluted).to.equal(undefined);
    });
  });
});

import {expect} from '@open-wc/testing';
import FakeTimers from '@sinonjs/fake-timers';
import {
  sourceCount,
  subscribe,
  type SourceEvent,
  type Subscriber,
  type Subscription,
  type Wishes,
} from '../../src/feed/source.js';

interface Asked {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly headers: Headers;
  answer(body: string, init?: ResponseInit): Promise<void>;
  fail(): Promise<void>;
}

describe('a source', () => {
  const {fetch} = window;
  const origin = location.origin;
  let clock: ReturnType<typeof FakeTimers.install>;
  let asked: Asked[];
  let open: Subscription[];

  /** Lets promises that wait for streams and microtasks come to rest; no timer of the source runs. */
  const settle = async () => {
    for (let i = 0; i < 20; i++) await clock.tickAsync(0);
  };

  // Is there by the time that a failure is to be explained: files come by a clock that is not ours.
  before(() => import('../../src/feed/later.js'));

  beforeEach(() => {
    clock = FakeTimers.install({
      toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
      now: Date.UTC(2024, 5, 24),
    });
    asked = [];
    open = [];
    window.fetch = (input, init) =>
      new Promise((resolve, reject) => {
        const signal = init!.signal!;
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        asked.push({
          url: input instanceof Request ? input.url : String(input),
          signal,
          headers: new Headers(init?.headers),
          answer: async (body, init) => {
            const headers = {'content-type': 'application/json', ...init?.headers};
            resolve(new Response(init?.status === 204 ? null : body, {...init, headers}));
            await settle();
          },
          fail: async () => {
            reject(new TypeError('Failed to fetch'));
            await settle();
          },
        });
      });
  });

  afterEach(async () => {
    open.forEach((subscription) => subscription.unsubscribe());
    await Promise.resolve();
    clock.uninstall();
    window.fetch = fetch;
    expect(sourceCount(), 'sources left over').to.equal(0);
  });

  const listener = (wishes: Partial<Wishes> = {}) => {
    const heard: SourceEvent[] = [];
    const subscriber: Subscriber = {
      wishes: {refresh: 0, request: undefined, display: 'wall', maxBytes: 1000, remember: 'off', ...wishes},
      notify: (event) => heard.push(event),
    };
    return {heard, subscriber, types: () => heard.map(({type}) => type)};
  };
  const join = (subscriber: Subscriber, url = `${origin}/a.json`) => {
    const subscription = subscribe(url, subscriber);
    open.push(subscription);
    return subscription;
  };

  it('asks once for all who share a URL, and tells a latecomer what it knows', async () => {
    const [first, second, late] = [listener(), listener(), listener()];
    join(first.subscriber);
    join(second.subscriber);
    await settle();
    expect(asked).to.have.lengthOf(1);
    await asked[0]!.answer('{"rows": [1]}');
    expect(first.heard.at(-1)).to.deep.include({type: 'arrived', json: {rows: [1]}});
    expect(second.heard.at(-1)).to.deep.equal(first.heard.at(-1));
    join(late.subscriber);
    expect(late.types()).to.deep.equal(['arrived']);
    expect(asked).to.have.lengthOf(1);
  });

  it('polls at the shortest interval that anyone wants', async () => {
    join(listener({refresh: 60}).subscriber);
    join(listener({refresh: 10}).subscriber);
    await settle();
    await asked[0]!.answer('{}');
    await clock.tickAsync(9999);
    expect(asked).to.have.lengthOf(1);
    await clock.tickAsync(1);
    expect(asked).to.have.lengthOf(2);
  });

  it('tells a newcomer that a request is under way', async () => {
    join(listener().subscriber);
    await settle();
    const {subscriber, types} = listener();
    join(subscriber);
    expect(types()).to.deep.equal(['requested']);
  });

  it('puts no poll off because somebody joins', async () => {
    join(listener({refresh: 10}).subscriber);
    await settle();
    await asked[0]!.answer('{}');
    for (let second = 0; second < 10; second++) {
      await clock.tickAsync(1000);
      join(listener({refresh: 10}).subscriber);
    }
    await settle();
    expect(asked).to.have.lengthOf(2);
  });

  it('aborts when the last one leaves, and not when one is only moved', async () => {
    const {subscriber} = listener();
    join(subscriber).unsubscribe();
    join(subscriber);
    await settle();
    expect(asked).to.have.lengthOf(1);
    expect(asked[0]!.signal.aborted).to.equal(false);
    open.forEach((subscription) => subscription.unsubscribe());
    await settle();
    expect(asked[0]!.signal.aborted).to.equal(true);
    expect(clock.countTimers()).to.equal(0);
  });

  it('lets the newest request win', async () => {
    const {subscriber, heard} = listener();
    const subscription = join(subscriber);
    await settle();
    subscription.reload();
    await settle();
    expect(asked[0]!.signal.aborted).to.equal(true);
    await asked[0]!.answer('{"old": 1}');
    await asked[1]!.answer('{"new": 1}');
    expect(heard.filter(({type}) => type === 'arrived')).to.have.lengthOf(1);
    expect(heard.at(-1)).to.deep.include({json: {new: 1}});
  });

  it('says what failed and when it tries again, later each time, and forgets it on success', async () => {
    const {heard, subscriber} = listener();
    join(subscriber);
    await settle();
    const failures = [];
    for (let i = 0; i < 4; i++) {
      await asked.at(-1)!.answer('busy', {status: 503});
      const last = heard.at(-1) as Extract<SourceEvent, {type: 'broke'}>;
      failures.push([last.error.kind, last.error.status, last.tries]);
      const wait = last.retryAt! - Date.now();
      expect(wait).to.be.within(1000, 2000 * 2 ** i);
      const before = asked.length;
      await clock.tickAsync(Math.ceil(wait));
      expect(asked).to.have.lengthOf(before + 1);
    }
    expect(failures).to.deep.equal([1, 2, 3, 4].map((tries) => ['http', 503, tries]));
    await asked.at(-1)!.answer('{}');
    expect(heard.at(-1)!.type).to.equal('arrived');
    expect(clock.countTimers()).to.equal(0);
  });

  it('recovers within one interval when it polls', async () => {
    join(listener({refresh: 5}).subscriber);
    await settle();
    for (let i = 0; i < 8; i++) {
      await asked.at(-1)!.fail();
      const before = asked.length;
      await clock.tickAsync(5000);
      expect(asked.length).to.be.greaterThan(before);
    }
  });

  it('waits as long as the server asks', async () => {
    const {heard, subscriber} = listener();
    join(subscriber);
    await settle();
    await asked[0]!.answer('', {status: 429, headers: {'retry-after': '30'}});
    expect((heard.at(-1) as Extract<SourceEvent, {type: 'broke'}>).retryAt! - Date.now()).to.be.within(
      30_000,
      33_000,
    );
  });

  it('asks slowly where it was refused', async () => {
    const {heard, subscriber} = listener({refresh: 5});
    join(subscriber);
    await settle();
    for (const status of [401, 403]) {
      await asked.at(-1)!.answer('', {status});
      const {retryAt} = heard.at(-1) as Extract<SourceEvent, {type: 'broke'}>;
      expect(retryAt! - Date.now()).to.equal(60_000);
      await clock.tickAsync(60_000);
    }
  });

  it('does not wait for a request hook that never settles, and tells what one that throws said', async () => {
    const slow = listener({request: () => new Promise(() => {})});
    const broken = listener({
      request: () => {
        throw new Error('no token');
      },
    });
    join(slow.subscriber);
    join(broken.subscriber);
    await settle();
    expect((broken.heard.at(-1) as Extract<SourceEvent, {type: 'broke'}>).error.message).to.contain(
      'no token',
    );
    await clock.tickAsync(20_000);
    await settle();
    expect((slow.heard.at(-1) as Extract<SourceEvent, {type: 'broke'}>).error.kind).to.equal('timeout');
    expect(asked).to.have.lengthOf(0);
  });

  it('asks the hook that the page gave last', async () => {
    const words: string[] = [];
    const say = (word: string) => () => {
      words.push(word);
      return {};
    };
    const {subscriber} = listener();
    const wishes = {...subscriber.wishes, request: say('first')};
    const subscription = join({...subscriber, wishes});
    await settle();
    wishes.request = say('second');
    subscription.reload();
    await settle();
    expect(words).to.deep.equal(['first', 'second']);
  });

  it('gives up on an answer that is not whole after twenty seconds', async () => {
    const {heard, subscriber} = listener();
    join(subscriber);
    await settle();
    await clock.tickAsync(20_000);
    await settle();
    expect(heard.at(-1)).to.deep.include({type: 'broke', tries: 1});
    expect((heard.at(-1) as Extract<SourceEvent, {type: 'broke'}>).error.kind).to.equal('timeout');
  });

  it('names a login page, an empty answer and broken JSON for what they are', async () => {
    const {heard, subscriber} = listener();
    const subscription = join(subscriber);
    const told: unknown[] = [];
    for (const body of ['\n<!doctype html><title>Sign in</title>', '', '{"rows": [1,', '{"a": NaN}']) {
      await settle();
      await asked.at(-1)!.answer(body);
      const {error} = heard.at(-1) as Extract<SourceEvent, {type: 'broke'}>;
      told.push([error.kind, error.reason]);
      subscription.reload();
    }
    expect(told).to.deep.equal([
      ['syntax', 'html'],
      ['syntax', 'empty'],
      ['syntax', undefined],
      ['syntax', undefined],
    ]);
  });

  it('forgives a byte order mark and reads the charset that is declared', async () => {
    const {heard, subscriber} = listener();
    const subscription = join(subscriber);
    await settle();
    await asked[0]!.answer('\ufeff{"a": 1}');
    expect(heard.at(-1)).to.deep.include({json: {a: 1}});
    subscription.reload();
    await settle();
    // 静安 in GBK.
    const gbk = new Uint8Array([0x22, 0xbe, 0xb2, 0xb0, 0xb2, 0x22]);
    await asked[1]!.answer(gbk as unknown as string, {
      headers: {'content-type': 'application/json; charset=GBK'},
    });
    expect(heard.at(-1)).to.deep.include({json: '静安'});
  });

  it('takes 204, 304 and a known ETag as word that nothing changed', async () => {
    const {heard, subscriber} = listener();
    const subscription = join(subscriber);
    await settle();
    await asked[0]!.answer('{"a": 1}', {headers: {etag: '"1"'}});
    for (const again of [{status: 204}, {headers: {etag: '"1"'}}]) {
      subscription.reload();
      await settle();
      await asked.at(-1)!.answer('{"a": 1}', again);
      expect(heard.at(-1)!.type).to.equal('unchanged');
    }
  });

  it('rests while the page is hidden and asks at once when it is back; a wall goes on', async () => {
    let hidden = true;
    Object.defineProperty(document, 'hidden', {configurable: true, get: () => hidden});
    try {
      join(listener({refresh: 5, display: 'page'}).subscriber);
      await settle();
      await asked[0]!.answer('{}');
      await clock.tickAsync(60_000);
      expect(asked).to.have.lengthOf(1);
      hidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
      await settle();
      expect(asked).to.have.lengthOf(2);
      hidden = true;
      join(listener({refresh: 5}).subscriber);
      await asked[1]!.answer('{}');
      await clock.tickAsync(5000);
      expect(asked).to.have.lengthOf(3);
    } finally {
      delete (document as {hidden?: boolean}).hidden;
    }
  });

  it('says once that it is offline when an answer is due, and asks soon after the line is back', async () => {
    const {heard, subscriber} = listener({refresh: 5});
    join(subscriber);
    await settle();
    await asked[0]!.answer('{}');
    Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => false});
    try {
      await clock.tickAsync(60_000);
      const broken = heard.filter(({type}) => type === 'broke');
      expect(broken).to.have.lengthOf(1);
      expect(broken[0]).to.deep.include({retryAt: undefined});
      expect(asked).to.have.lengthOf(1);
    } finally {
      delete (navigator as {onLine?: boolean}).onLine;
    }
    window.dispatchEvent(new Event('online'));
    await clock.tickAsync(2000);
    expect(asked).to.have.lengthOf(2);
  });

  it('does not try while offline, and tries soon after the line is back', async () => {
    let onLine = false;
    Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => onLine});
    try {
      join(listener({refresh: 5}).subscriber);
      await settle();
      await asked[0]!.fail();
      await clock.tickAsync(600_000);
      expect(asked).to.have.lengthOf(1);
      onLine = true;
      window.dispatchEvent(new Event('online'));
      await clock.tickAsync(2000);
      expect(asked).to.have.lengthOf(2);
    } finally {
      delete (navigator as {onLine?: boolean}).onLine;
    }
  });

  it('asks the request hook for headers, and once more when it was refused', async () => {
    const reasons: string[] = [];
    const hook = (_: string, {reason}: {reason: string}) => {
      reasons.push(reason);
      return Promise.resolve({headers: {authorization: `token ${reasons.length}`}});
    };
    const {heard, subscriber} = listener({request: hook});
    join(subscriber);
    await settle();
    await asked[0]!.answer('', {status: 401});
    expect(asked[1]!.headers.get('authorization')).to.equal('token 2');
    await asked[1]!.answer('{}');
    expect(reasons).to.deep.equal(['first', 'unauthorized']);
    expect(heard.at(-1)!.type).to.equal('arrived');
  });
});

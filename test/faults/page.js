// Runs in the page, before anything else: time and chance are in our hands, and what widgets say is written down.
/* global FakeTimers */
export function prepare() {
  const {setTimeout: wait} = window;
  const clock = FakeTimers.install({
    now: Date.UTC(2024, 5, 24, 1, 41),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  let seed = 1;
  // Chance that is the same in every run (mulberry32).
  Math.random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const rest = (milliseconds = 0) => new Promise((resolve) => wait(resolve, milliseconds));
  const heard = [];
  const errors = [];
  addEventListener('error', ({message}) => errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
  for (const type of ['dj-load', 'dj-error', 'dj-stale'])
    addEventListener(type, ({target, detail}) => {
      const told =
        type === 'dj-load' ? {...detail, issues: detail.issues.map(({row: _, ...rest}) => rest)} : detail;
      heard.push({type, tag: target.localName, ...told});
    });

  const askWithToken = () => ({headers: {authorization: 'token'}});

  /** Real time until something is so; the page's clock stands still meanwhile. */
  const until = async (isSo, what) => {
    for (let round = 0; round < 2000; round++) {
      const answer = isSo();
      if (answer) return answer;
      await rest(round < 50 ? 1 : 5);
    }
    throw new Error(`waited in vain for ${what}; heard ${JSON.stringify(heard.slice(-4)).slice(0, 600)}`);
  };

  /** What each widget shows: its picture as text, its table, its state. */
  const look = async () => {
    const widgets = [...document.querySelectorAll('main > *')];
    return Promise.all(
      widgets.map(async (widget) => {
        await widget.updateComplete;
        const part = (name) =>
          widget.shadowRoot.querySelector(`[part=${name}]`)?.textContent.replace(/\s+/g, ' ').trim();
        return {
          tag: widget.localName,
          picture: part('body'),
          foot: part('footer'),
          table: widget.feed.state.good && (await (await widget.exportCSV()).text()).slice(0, 20_000),
          state: widget.dataset.state,
          states: ['loading', 'empty', 'failed', 'stale'].filter((name) => widget.matches(`:state(${name})`)),
        };
      }),
    );
  };

  /** When each widget last heard of its feed. */
  const moments = () =>
    [...document.querySelectorAll('main > *')].map(({feed: {state}}) => state.good?.when.tick);

  Object.assign(window, {
    stage: {
      clock,
      heard,
      errors,
      rest,
      until,
      look,
      /** Puts widgets into the page and gives them a feed. */
      async show(tags, attributes) {
        const main = document.createElement('main');
        document.querySelector('main')?.remove();
        document.body.append(main);
        await rest();
        heard.length = errors.length = 0;
        for (const tag of tags) {
          const widget = document.createElement(tag);
          const {request, ...plain} = attributes;
          for (const [name, value] of Object.entries(plain)) widget.setAttribute(name, value);
          if (request) widget.request = askWithToken;
          main.append(widget);
        }
        return this.outcome(0, tags.length);
      },
      /** Until so many more outcomes were heard than `before`; answers what was heard since, and what is seen. */
      async outcome(before, count) {
        const isOutcome = ({type}) => type !== 'dj-stale';
        await until(() => heard.slice(before).filter(isOutcome).length >= count, 'an outcome');
        await rest();
        return {told: heard.slice(before), seen: await look(), errors: [...errors], now: Date.now()};
      },
      /** Until what is kept between starts had its time. */
      async kept() {
        for (let round = 0; round < 10; round++) await rest(10);
      },
      /** Lets time pass, then waits for what becomes of the request that was due. */
      async pass(milliseconds, {hangs = false, isQuiet = false} = {}) {
        const before = heard.length;
        const known = moments();
        await clock.tickAsync(milliseconds);
        if (hangs) {
          await rest(60);
          await clock.tickAsync(20_000);
        }
        if (isQuiet) {
          await until(() => moments().every((tick, at) => tick !== known[at]), 'word that nothing changed');
          return this.outcome(before, 0);
        }
        return this.outcome(before, known.length);
      },
    },
  });
}

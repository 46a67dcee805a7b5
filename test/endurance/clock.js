// Runs in the page, before anything else: a clock that goes as fast as the page can follow, and waits for answers.
/* global FakeTimers */
export function wind() {
  const {fetch, requestAnimationFrame: onFrame} = window;
  const clock = FakeTimers.install({
    now: Date.UTC(2024, 5, 24, 1, 41),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  const SECOND = 1000;
  const errors = [];
  addEventListener('error', ({message}) => errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
  for (const type of ['dj-error', 'dj-stale'])
    addEventListener(type, ({target, detail}) =>
      errors.push(`${type} of ${target.localName}: ${detail.message}`),
    );

  /** When each address was asked for, as long as nobody has drawn what came. */
  const asked = new Map();
  window.fetch = (input, ...rest) => {
    const {pathname} = new URL(input instanceof Request ? input.url : input, location.href);
    asked.set(pathname, clock.performance?.now() ?? performance.now());
    return fetch(input, ...rest);
  };

  const {port1, port2} = new MessageChannel();
  /** Lets everything happen that waits for no timer. */
  const turn = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  const frame = () => new Promise(onFrame);

  /** Until whoever asked has what it asked for. */
  async function answers() {
    for (let round = 0; asked.size > 0; round++) {
      await turn();
      for (const [pathname, since] of asked) {
        const widgets = [...document.querySelectorAll('[src]')].filter(
          ({src}) => src && new URL(src, location.href).pathname === pathname,
        );
        const isHere = ({feed: {state}}) => (state.good?.when.tick ?? -1) >= since;
        if (widgets.every(isHere)) asked.delete(pathname);
      }
      if (round > 20_000) throw new Error(`no answer for ${[...asked.keys()]}; ${errors.slice(-3)}`);
    }
  }

  window.endurance = {
    errors,
    frame,
    /** Lets so many seconds pass: a second at a time, none while an answer is awaited, and a painted frame a minute. */
    async pass(seconds) {
      for (let second = 1; second <= seconds; second++) {
        clock.tick(SECOND);
        await turn();
        await answers();
        const isComing = document.querySelector('dj-stage')?.shadowRoot.querySelector('.coming');
        if (isComing || second % 60 === 0) await frame();
      }
    },
  };
}

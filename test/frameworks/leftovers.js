// Loaded before all else: knows what is still at work in the page, and what the console was told.
window.warnings = [];
for (const level of ['warn', 'error']) {
  const say = console[level];
  console[level] = (...words) => {
    window.warnings.push(words.join(' '));
    say.apply(console, words);
  };
}

const observers = new Set();
for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver']) {
  const {observe, disconnect} = window[name].prototype;
  window[name].prototype.observe = function (...args) {
    observers.add(this);
    return observe.apply(this, args);
  };
  window[name].prototype.disconnect = function () {
    observers.delete(this);
    return disconnect.call(this);
  };
}

const timers = new Set();
const {setInterval: begin, clearInterval: end} = window;
window.setInterval = (...args) => {
  const timer = begin(...args);
  timers.add(timer);
  return timer;
};
window.clearInterval = (timer) => {
  timers.delete(timer);
  end(timer);
};

/** How many observers observe something, and how many timers tick. */
window.leftovers = () => ({observers: observers.size, timers: timers.size});

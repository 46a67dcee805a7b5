// Switches that every page of the demo has: language, colour scheme, and theme and sizes of its widgets.
import {html, render} from 'lit';
import {follow, recall, remember} from './address.js';
import {say, speak} from './language.js';

/** Each switch with its values; what the page itself asks for (`data-theme` on html, say) comes before the first. */
const SWITCHES = {
  language: {label: '语言', values: {'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English'}},
  scheme: {label: '页面', values: {system: '跟随系统', light: '浅色', dark: '深色'}},
  theme: {label: '组件', values: {auto: '随页面', light: '浅色', dark: '深色', red: '红金'}},
  display: {label: '尺寸', values: {page: '网页', wall: '大屏'}},
};
const WIDGETS = 'dj-org-tree, dj-member-growth, dj-activity-heatmap, dj-honours-board, dj-stage';

const root = document.documentElement;
const initial = Object.fromEntries(
  Object.entries(SWITCHES).map(([key, {values}]) => [key, root.dataset[key] ?? Object.keys(values)[0]]),
);

/** What a switch stands at: never anything but one of its values. */
const chosen = (key) => {
  const value = recall(key);
  return value !== undefined && value in SWITCHES[key].values ? value : initial[key];
};

const onChange = (key) => (event) => {
  const {value} = event.target;
  remember({[key]: value === initial[key] ? undefined : value});
};

const view = () => html`
  ${Object.entries(SWITCHES).map(
    ([key, {label, values}]) => html`
      <label
        ><span>${say(label)}</span>
        <select name=${key} @change=${onChange(key)}>
          ${Object.entries(values).map(
            ([value, text]) =>
              html`<option value=${value} ?selected=${value === chosen(key)}>${say(text)}</option>`,
          )}
        </select></label
      >
    `,
  )}
`;

/** Links between pages of the demo take the switches along. */
function carryAlong() {
  const query = new URLSearchParams();
  for (const key of Object.keys(SWITCHES)) {
    const value = recall(key);
    if (value !== undefined) query.set(key, value);
  }
  for (const link of document.querySelectorAll('a[data-demo]')) link.search = query.toString();
}

/** Puts the switches into `#switches` and keeps the page in step with them. */
export function installSwitches() {
  follow(() => {
    speak(chosen('language'));
    root.dataset.scheme = chosen('scheme');
    for (const widget of document.querySelectorAll(WIDGETS)) {
      for (const name of ['theme', 'display']) {
        const [standard] = Object.keys(SWITCHES[name].values);
        if (chosen(name) === standard) widget.removeAttribute(name);
        else if (widget.getAttribute(name) !== chosen(name)) widget.setAttribute(name, chosen(name));
      }
    }
    carryAlong();
    render(view(), document.getElementById('switches'));
  });
}

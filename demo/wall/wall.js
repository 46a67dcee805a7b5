// A page of a large screen, before there is a stage to fit it to any display: four widgets in a plain grid.
import 'dangjian-widgets';
import {installSwitches} from '../page/switches.js';

const MINUTE = 60_000;

function showTime() {
  const now = new Date();
  const {lang} = document.documentElement;
  const zone = {timeZone: 'Asia/Shanghai'};
  const time = now.toLocaleTimeString(lang, {...zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
  const [day, weekday] = [{dateStyle: 'long'}, {weekday: 'long'}].map((form) =>
    now.toLocaleDateString(lang, {...zone, ...form}),
  );
  document.getElementById('time').textContent = time;
  document.getElementById('date').replaceChildren(day, document.createElement('br'), weekday);
}

/** At each full minute. */
function keepTime() {
  showTime();
  setTimeout(keepTime, MINUTE - (Date.now() % MINUTE));
}

installSwitches();
keepTime();
new MutationObserver(showTime).observe(document.documentElement, {attributeFilter: ['lang']});

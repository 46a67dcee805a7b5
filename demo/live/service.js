// The service behind the page of streams: it tells all who listen the same invented story, over and over.
import {readFileSync} from 'node:fs';

/** Where it is listened to. */
export const LIVE_PATH = '/live/events';

/** Milliseconds between events. */
const PACE = 2000;

const feed = JSON.parse(
  readFileSync(new URL('../feeds/together-sample.json', import.meta.url), 'utf8').replaceAll('（示例）', ''),
);

/** What happens in a round, event by event; a whole feed begins it, so that whoever missed anything is well again. */
function* round() {
  const {orgs, activities, asOf} = feed;
  const pick = (list, n) => list[(n * 7) % list.length];
  const streets = orgs.filter(({level}) => level === '街道');
  yield ['snapshot', {...feed, title: `${feed.title}（示例）`}];
  for (let n = 1; n <= 12; n++) {
    const {kind, title, org, orgName} = pick(activities, n);
    const row = {id: `live-activity-${n}`, date: asOf, title, kind, org, orgName, participants: 20 + n};
    yield ['upsert', {activities: [row]}];
    const sector = pick(feed.units, n).sector;
    const name = `示例新成员 ${n}（${sector}）`;
    yield ['upsert', {units: [{id: `live-unit-${n}`, name, joined: asOf, sector, org: pick(streets, n).id}]}];
    if (n % 3 > 0) continue;
    const street = pick(streets, n);
    yield ['upsert', {orgs: [{...street, status: n % 2 ? 'notice' : 'normal', badges: [`新增 ${n}`]}]}];
    const recipients = [{id: street.id, name: street.name}];
    yield [
      'upsert',
      {
        honours: [
          {
            id: `live-${n}`,
            title: `示例新荣誉 ${n}`,
            category: '示例品牌项目',
            date: asOf,
            recipients,
            rank: 1,
          },
        ],
      },
    ];
    // What was entered by mistake goes again.
    yield ['remove', {units: [`live-unit-${n}`]}];
  }
}

/** Answers whoever listens; nothing happens while nobody does. */
export function liveService(pace = PACE) {
  const listeners = new Set();
  // Ids of another run of the server are none of ours.
  const run = Date.now();
  let number = 0;
  let steps = round();
  /** What was told in this round: all that a newcomer needs. */
  let told = [];
  let timer;

  const tell = () => {
    let {value: step, done} = steps.next();
    if (done) {
      steps = round();
      told = [];
      step = steps.next().value;
    }
    const [event, data] = step;
    const id = `${run}-${++number}`;
    const text = `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
    told.push({id, text});
    for (const listener of listeners) listener.write(text);
  };

  return (request, response) => {
    response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'});
    if (told.length === 0) tell();
    const last = told.findIndex(({id}) => id === request.headers['last-event-id']);
    for (const {text} of told.slice(last + 1)) response.write(text);
    listeners.add(response);
    timer ??= setInterval(tell, pace);
    response.on('close', () => {
      listeners.delete(response);
      if (listeners.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    });
  };
}

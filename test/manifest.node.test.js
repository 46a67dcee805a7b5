// The manifest is what Storybook, editors and the README document the elements with: it has to say everything.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {makeManifest} from '../scripts/manifest.js';

const {modules} = await makeManifest();
const elements = modules.flatMap(({declarations}) => declarations.filter(({tagName}) => tagName));

const attributesOfAll = ['src', 'data', 'refresh', 'heading', 'theme', 'display', 'toolbar'];
const eventsOfAll = ['dj-load', 'dj-error', 'dj-stale', 'dj-select'];
/** What can be set from a script only. */
const propertiesOnly = ['request', 'card', 'transform'];

const missing = (wanted, given) => wanted.filter((name) => !given.some((each) => each.name === name));

for (const {tagName, description, attributes = [], members = [], events = [], ...parts} of elements) {
  test(`${tagName} says in a sentence what each of its parts is`, () => {
    assert.ok(description);
    const {slots = [], cssParts = [], cssProperties = [], cssStates = []} = parts;
    const all = [...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties, ...cssStates];
    assert.deepEqual(
      all.filter((part) => !part.description).map(({name}) => name),
      [],
    );
  });

  // A stage has no feed.
  const isStage = tagName === 'dj-stage';
  test(`${tagName} has the attributes and events that all widgets have`, {skip: isStage}, () => {
    assert.deepEqual(missing(attributesOfAll, attributes), []);
    assert.deepEqual(missing(eventsOfAll, events), []);
  });

  test(`${tagName} lets a page set each of its properties by attribute`, () => {
    const fields = members.filter(({kind, readonly}) => kind === 'field' && !readonly);
    assert.deepEqual(
      fields
        .filter(({name, attribute}) => !attribute && !propertiesOnly.includes(name))
        .map(({name}) => name),
      [],
    );
  });
}

import {heard, NOTHING, type Heard, type View} from './portal';

declare global {
  interface Window {
    /** What came of it: the element as the server made it, and what was heard of it. */
    taken: {readonly made: Element; readonly heard: readonly Heard[]};
  }
}

const view: View = {
  ...NOTHING,
  places: ['tree'],
  heading: '服务器',
  toolbar: true,
  data: {orgs: [{id: 'a', name: '街道党工委'}]},
  way: 'given',
};

/** Puts what a server would send into the page, and lets the framework take it over. */
export async function takeOver(
  render: (view: View) => string | Promise<string>,
  hydrate: (view: View, place: Element) => unknown,
) {
  const place = document.getElementById('portal')!;
  place.innerHTML = await render(view);
  window.taken = {made: place.querySelector('dj-org-tree')!, heard};
  await import('dangjian-widgets');
  hydrate(view, place);
}

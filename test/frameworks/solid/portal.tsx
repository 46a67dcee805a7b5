import type {OrgTreeElement} from 'dangjian-widgets';
import type {} from 'dangjian-widgets/types/solid';
import {createRenderEffect, For, Match, onCleanup, Switch} from 'solid-js';
import {hear, refer, type Place, type View} from '../portal';

export function Portal(props: {readonly view: View}) {
  return (
    <main>
      <For each={props.view.places}>{(place) => <Widget place={place} view={props.view} />}</For>
    </main>
  );
}

function Widget(props: {readonly place: Place; readonly view: View}) {
  const here = (element: HTMLElement) => refer(props.place, element);
  onCleanup(() => refer(props.place, undefined));
  return (
    <Switch>
      <Match when={props.place === 'tree'}>
        <Tree view={props.view} />
      </Match>
      <Match when={props.place === 'growth'}>
        <dj-member-growth ref={here} data={props.view.growth} on:dj-load={hear} on:dj-select={hear} />
      </Match>
      <Match when={props.place === 'heatmap'}>
        <dj-activity-heatmap ref={here} data={props.view.activities} on:dj-load={hear} on:dj-select={hear} />
      </Match>
      <Match when={props.place === 'board'}>
        <dj-honours-board
          ref={here}
          layout="list"
          data={props.view.honours}
          on:dj-select={hear}
          on:dj-recipient={hear}
        />
      </Match>
      <Match when={props.place === 'stage'}>
        <dj-stage
          ref={here}
          heading={props.view.heading}
          design="800x600"
          on:dj-scene={hear}
          on:dj-scale={hear}
        >
          <section aria-label="一">1</section>
          <section aria-label="二">2</section>
        </dj-stage>
      </Match>
    </Switch>
  );
}

function Tree(props: {readonly view: View}) {
  const isGiven = props.view.way === 'given';
  const here = (element: OrgTreeElement) => {
    refer('tree', element);
    // A reference takes an object as it is, also before the element is defined.
    if (isGiven) createRenderEffect(() => (element.data = props.view.data));
  };
  return (
    <dj-org-tree
      ref={here}
      class={props.view.look}
      heading={props.view.heading}
      toolbar={props.view.toolbar}
      depth={props.view.depth}
      layout={props.view.layout}
      refresh={props.view.refresh}
      prop:maxBytes={props.view.maxBytes}
      src={props.view.src}
      attr:feed-path={props.view.feedPath}
      fields={props.view.fields}
      request={props.view.request}
      data={props.view.data}
      on:dj-load={hear}
      on:dj-error={hear}
      on:dj-stale={hear}
      on:dj-select={hear}
      on:dj-toggle={hear}
      on:dj-change={hear}
    >
      <span slot="footer">{props.view.note}</span>
    </dj-org-tree>
  );
}

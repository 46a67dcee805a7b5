import type {OrgTreeElement} from 'dangjian-widgets';
import type {} from 'dangjian-widgets/types/react';
import {useCallback} from 'react';
import {hear, refer, type Place, type View} from '../portal';

export function Portal({view}: {readonly view: View}) {
  return (
    <main>
      {view.places.map((place) => (
        <Widget key={place} place={place} view={view} />
      ))}
    </main>
  );
}

function Widget({place, view}: {readonly place: Place; readonly view: View}) {
  const here = useCallback((element: HTMLElement | null) => refer(place, element), [place]);
  if (place === 'tree') return <Tree view={view} />;
  if (place === 'growth')
    return <dj-member-growth ref={here} data={view.growth} ondj-load={hear} ondj-select={hear} />;
  if (place === 'heatmap')
    return <dj-activity-heatmap ref={here} data={view.activities} ondj-load={hear} ondj-select={hear} />;
  const board = (
    <dj-honours-board ref={here} layout="list" data={view.honours} ondj-select={hear} ondj-recipient={hear} />
  );
  if (place === 'board') return board;
  return (
    <dj-stage ref={here} heading={view.heading} design="800x600" ondj-scene={hear} ondj-scale={hear}>
      <section aria-label="一">1</section>
      <section aria-label="二">2</section>
    </dj-stage>
  );
}

function Tree({view}: {readonly view: View}) {
  const isGiven = view.way === 'given';
  const here = (element: OrgTreeElement | null) => {
    refer('tree', element);
    // A reference takes an object as it is, also before the element is defined.
    if (element && isGiven) element.data = view.data;
  };
  return (
    <dj-org-tree
      ref={here}
      className={view.look}
      heading={view.heading}
      toolbar={view.toolbar}
      depth={view.depth}
      layout={view.layout}
      refresh={view.refresh}
      maxBytes={view.maxBytes}
      src={view.src}
      feed-path={view.feedPath}
      fields={view.fields}
      request={view.request}
      {...(isGiven ? {} : {data: view.data})}
      ondj-load={hear}
      ondj-error={hear}
      ondj-stale={hear}
      ondj-select={hear}
      ondj-toggle={hear}
      ondj-change={hear}
    >
      <span slot="footer">{view.note}</span>
    </dj-org-tree>
  );
}

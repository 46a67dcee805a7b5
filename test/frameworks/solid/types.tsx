// What the compiler says of right and wrong uses; never run.
import type {} from 'dangjian-widgets/types/solid';

export const uses = () => [
  <dj-org-tree layout="compact" depth="3" minimap on:dj-select={(event) => event.detail.path.join()} />,
  <dj-stage design="1920x1080" on:dj-scale={({detail}) => detail.x * 2} attr:reload-at="03:30" />,
  <dj-honours-board
    prop:data={{}}
    ref={(board) => void board.exportCSV()}
    on:dj-load={({currentTarget}) => currentTarget.reload()}
  />,
  // @ts-expect-error There is no such layout.
  <dj-org-tree layout="round" />,
  // @ts-expect-error There is no such attribute.
  <dj-member-growth colour="red" />,
  // @ts-expect-error Solid would write it in small letters.
  <dj-member-growth maxBytes={1024} />,
  // @ts-expect-error The detail has no such field.
  <dj-activity-heatmap on:dj-load={(event) => event.detail.total} />,
];

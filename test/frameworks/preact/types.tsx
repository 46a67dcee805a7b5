// What the compiler says of right and wrong uses; never run.
import type {OrgTreeElement} from 'dangjian-widgets';
import type {} from 'dangjian-widgets/types/preact';

export const uses = [
  <dj-org-tree layout="compact" depth="3" minimap ondj-select={(event) => event.detail.path.join()} />,
  <dj-stage design="1920x1080" ondj-scale={({detail}) => detail.x * 2} reload-at="03:30" />,
  <dj-honours-board
    ref={(board) => void board?.exportCSV()}
    ondj-load={({currentTarget}) => currentTarget.reload()}
  />,
  // @ts-expect-error There is no such layout.
  <dj-org-tree layout="round" />,
  // @ts-expect-error There is no such attribute.
  <dj-member-growth colour="red" />,
  // @ts-expect-error The detail has no such field.
  <dj-activity-heatmap ondj-load={(event) => event.detail.total} />,
];

export const listens = (tree: OrgTreeElement) =>
  tree.addEventListener('dj-select', ({detail, currentTarget}) => [detail.path.join(), currentTarget.layout]);

import type {TemplateResult} from 'lit';
import type {Meta, Story} from './story.js';

/** As Storybook does it: a story without `render` is the element with its arguments as properties. */
export function draw(meta: Meta, story: Story): TemplateResult | HTMLElement {
  const args = {...meta.args, ...story.args};
  const render = story.render ?? meta.render;
  return render
    ? render(args, {globals: story.globals ?? {}})
    : Object.assign(document.createElement(meta.component), args);
}

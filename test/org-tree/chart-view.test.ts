import {expect, fixture, html} from '@open-wc/testing';
import '../../src/org-tree.js';
import type {OrgTreeElement} from '../../src/org-tree.js';
import {OrgLayouts} from '../../src/org-tree/layout.js';
import {orgs} from './feeds.js';

/** In what widths layouts are made from now on, until the test is over. */
const widths: number[] = [];

const inFrame = async (style: (frame: HTMLElement) => void) => {
  const place = document.createElement('div');
  style(place);
  const el = await fixture<OrgTreeElement>(
    html`<dj-org-tree layout="indented" .data=${orgs('a', 'b < a', 'c < a')}></dj-org-tree>`,
    {parentNode: place},
  );
  return el.shadowRoot!;
};

describe('OrgChart', () => {
  const {steps} = OrgLayouts.prototype;

  beforeEach(() => {
    widths.length = 0;
    OrgLayouts.prototype.steps = function (opening, width, ...walk) {
      widths.push(width);
      return steps.call(this, opening, width, ...walk);
    };
  });

  afterEach(() => {
    OrgLayouts.prototype.steps = steps;
  });

  it('lays a first picture out once, in the room that it has', async () => {
    const root = await inFrame(({style}) => (style.width = '911px'));
    expect(root.querySelectorAll('[role=treeitem]')).to.have.length(3);
    expect(widths).to.deep.equal([root.querySelector('.viewport')!.clientWidth]);
  });

  it('draws a picture also where it is not shown', async () => {
    const root = await inFrame((frame) => (frame.hidden = true));
    expect(root.querySelectorAll('[role=treeitem]')).to.have.length(3);
  });
});

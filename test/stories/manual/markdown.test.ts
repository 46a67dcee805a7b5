import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {anchorOf, blocksOf, drawBlocks, introductionOf, sectionOf} from '../../../stories/manual/markdown.js';
import {linkOf} from '../../../stories/manual/documents.js';

const TEXT = `# Title

Before all.

## First

One, with [a link](docs/faults.md#streams) and \`code\`.

### Within

- a list

## Second

| a | b |
| --- | --- |
| 1 | <img src=x onerror=alert(1)> |
`;

const places = {
  link: linkOf,
  picture: () => undefined,
  code: (text: string) => html`<pre>${text}</pre>`,
};
const drawnOf = async (blocks: readonly object[]) =>
  fixture<HTMLElement>(html`<div>${drawBlocks(blocks as ReturnType<typeof blocksOf>, places)}</div>`);

describe('the manual’s texts', () => {
  it('takes the introduction and a section with what lies within it', () => {
    const blocks = blocksOf(TEXT);
    const textsOf = (part: readonly object[]) =>
      part.filter((block) => 'text' in block).map((block) => block.text);
    expect(textsOf(introductionOf(blocks))).to.deep.equal(['Title', 'Before all.']);
    expect(textsOf(sectionOf(blocks, 2, 0)))
      .to.include.members(['Within'])
      .and.not.include('Second');
    expect(sectionOf(blocks, 2, 7)).to.deep.equal([]);
  });

  it('draws headings with the anchors that links name', async () => {
    const drawn = await drawnOf(blocksOf(TEXT));
    expect([...drawn.querySelectorAll('h1, h2, h3')].map(({id}) => id)).to.deep.equal([
      'title',
      'first',
      'within',
      'second',
    ]);
    expect(anchorOf('其他服务的应答')).to.equal('其他服务的应答');
  });

  it('leads to the page of another text, and nowhere for what the manual does not show', async () => {
    const drawn = await drawnOf(blocksOf(TEXT));
    expect(drawn.querySelector('a')!.getAttribute('href')).to.equal('?path=/story/manual-texts--faults');
    expect(linkOf('SECURITY.md')).to.be.undefined;
    expect(linkOf('#streams')).to.equal('#streams');
  });

  it('makes no markup of text', async () => {
    const drawn = await drawnOf(blocksOf(TEXT));
    expect(drawn.querySelector('table')).to.exist;
    expect(drawn.querySelector('img')).not.to.exist;
  });
});

import {expect, fixture, nextFrame} from '@open-wc/testing';
import {html, render} from 'lit';
import {measured} from '../../src/frame/measured.js';
import {styled} from '../../src/frame/styled.js';

describe('measured', () => {
  it('tells the size before the first paint, again when it changes, and no more when the element is gone', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const widths: number[] = [];
    const draw = (width: string) =>
      render(
        html`<div ${styled({width})} ${measured(({clientWidth}) => widths.push(clientWidth))}></div>`,
        place,
      );
    draw('300px');
    await Promise.resolve();
    expect(widths).to.deep.equal([300]);

    draw('200px');
    await nextFrame();
    await nextFrame();
    expect(widths.at(-1)).to.equal(200);

    const element = place.querySelector('div')!;
    render(html``, place);
    const told = widths.length;
    document.body.append(element);
    element.style.width = '100px';
    await nextFrame();
    await nextFrame();
    expect(widths).to.have.length(told);
    element.remove();
  });
});

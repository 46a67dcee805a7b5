import {expect, fixture, html} from '@open-wc/testing';
import {scaleOf} from '../../src/frame/scale-of.js';

describe('the scale at which an element is seen', () => {
  const box = (transform: string) =>
    fixture<HTMLElement>(
      html`<div style="transform: ${transform}">
        <p style="width: 200px; height: 100px; margin: 0"></p>
      </div>`,
    );
  const scaleIn = async (transform: string) => scaleOf((await box(transform)).querySelector('p')!);

  it('is that of whatever is around it', async () => {
    expect(await scaleIn('none')).to.deep.equal({x: 1, y: 1});
    expect(await scaleIn('scale(0.5)')).to.deep.equal({x: 0.5, y: 0.5});
    expect(await scaleIn('scale(2, 0.5)')).to.deep.equal({x: 2, y: 0.5});
  });

  it('is 1 where there is nothing to be seen', () => {
    expect(scaleOf(document.createElement('p'))).to.deep.equal({x: 1, y: 1});
  });
});

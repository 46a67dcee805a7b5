import {expect, fixture, html} from '@open-wc/testing';
import {waiting, type Lazy} from '../../src/frame/waiting.js';
import {zhHans} from '../../src/locale/zh-hans.js';

const part = (isBroken: boolean, retry = () => undefined): Lazy<never> => ({
  value: undefined,
  isBroken,
  want: () => undefined,
  retry,
});
const draw = (lazy: Lazy<never>, said?: string) =>
  fixture<HTMLElement>(
    html`<section class="frame" tabindex="-1">${waiting([lazy], html`<i></i>`, zhHans, said)}</section>`,
  );

describe('waiting', () => {
  it('shows bones that are busy while a part is under way', async () => {
    const frame = await draw(part(false));
    expect(frame.querySelector('[aria-busy=true] > i')).to.exist;
    expect(frame.querySelector('button')).to.equal(null);
  });

  it('alerts that a part could not be had, and that there is a table', async () => {
    const frame = await draw(part(true));
    expect(frame.querySelector('[role=alert]')!.textContent).to.contain('数据仍可以表格查看');
    await expect(frame).to.be.accessible();
  });

  it('says something else where the part is the table itself', async () => {
    const alert = (await draw(part(true), zhHans.failed)).querySelector('[role=alert]')!;
    expect(alert.textContent).to.contain('暂时无法取得数据').and.not.contain('表格');
  });

  it('asks again when the button is pressed, and keeps the focus in the frame', async () => {
    let asked = 0;
    const frame = await draw(part(true, () => void asked++));
    frame.querySelector('button')!.click();
    expect(asked).to.equal(1);
    expect(document.activeElement).to.equal(frame);
  });
});

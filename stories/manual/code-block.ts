import {html} from 'lit';
import {property, state} from 'lit/decorators.js';
import {define, ManualElement} from './manual-element.js';

const COPY = {'zh-Hans': '复制', en: 'Copy'};
const COPIED = {'zh-Hans': '已复制', en: 'Copied'};

/** Code to paste, with a button that copies it. */
export class ManualCode extends ManualElement {
  @property({attribute: false}) text = '';
  @state() private isCopied = false;

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('text')) this.isCopied = false;
  }

  override render() {
    return html`<div class="code">
      <pre tabindex="0">${this.text}</pre>
      <button type="button" @click=${this.copy}>${this.say(this.isCopied ? COPIED : COPY)}</button>
    </div>`;
  }

  private async copy() {
    await navigator.clipboard.writeText(this.text);
    this.isCopied = true;
  }
}
define('manual-code', ManualCode);

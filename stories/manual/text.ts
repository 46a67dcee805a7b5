import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Token} from 'marked';
import './code-block.js';
import {documentOf, linkOf, pictureOf, type DocumentName} from './documents.js';
import {define, ManualElement} from './manual-element.js';
import {drawBlocks} from './markdown.js';

/** Shows a text of the project, or the part of it that `pick` chooses. */
export class ManualText extends ManualElement {
  @property({attribute: false}) name: DocumentName = 'readme';
  @property({attribute: false}) pick: (blocks: readonly Token[]) => readonly Token[] = (blocks) => blocks;
  @state() private blocks?: readonly Token[];

  protected override willUpdate() {
    const {name, language} = this;
    void documentOf(name, language).then((blocks) => {
      if (this.name === name && this.language === language) this.blocks = blocks;
    });
  }

  override render() {
    const code = (text: string) => html`<manual-code .globals=${this.globals} .text=${text}></manual-code>`;
    const {blocks} = this;
    return html`<div class="prose" lang=${this.language} aria-busy=${blocks ? 'false' : 'true'}>
      ${blocks ? drawBlocks(this.pick(blocks), {link: linkOf, picture: pictureOf, code}) : nothing}
    </div>`;
  }
}
define('manual-text', ManualText);

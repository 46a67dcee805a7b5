import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {Surroundings} from '../surroundings.js';
import {dress, widgetsIn} from '../surroundings.js';
import {adopt} from './page-styles.js';
import {languageOf, type Language, type Words} from './words.js';

adopt();

/** A part of the manual that does something: in the styles of its page, in the page's language. */
export class ManualElement extends LitElement {
  /** The page around the story, as its toolbar sets it. */
  @property({attribute: false}) globals: Partial<Surroundings> = {};

  protected get language(): Language {
    return languageOf(this.globals.lang);
  }

  protected say(words: Words): string {
    return words[this.language];
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override updated() {
    for (const widget of widgetsIn(this)) dress(widget, this.globals);
  }
}

/** Defines a tag of the manual. A story file that is loaded anew, as Storybook does it, keeps the one that there is. */
export function define(tag: string, constructor: CustomElementConstructor) {
  if (!customElements.get(tag)) customElements.define(tag, constructor);
}

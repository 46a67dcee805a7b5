import {noChange, type ElementPart} from 'lit';
import {Directive, directive, PartType, type PartInfo} from 'lit/directive.js';

type Styles = Readonly<Record<string, string | undefined>>;

/**
 * Sets CSS properties (custom ones too) of the element it is put on: `<div ${styled({left: '3px'})}></div>`.
 * It goes through CSSOM, because a strict Content-Security-Policy refuses style attributes.
 */
class StyledDirective extends Directive {
  #applied: Styles = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('styled() stands where an attribute would');
  }

  render(..._: [Styles]) {
    return noChange;
  }

  override update({element}: ElementPart, [styles]: [Styles]) {
    const {style} = element as HTMLElement;
    for (const [name, value] of Object.entries(styles)) {
      if (value === this.#applied[name]) continue;
      if (value === undefined) style.removeProperty(name);
      else style.setProperty(name, value);
    }
    for (const name of Object.keys(this.#applied)) if (!(name in styles)) style.removeProperty(name);
    this.#applied = styles;
    return noChange;
  }
}

export const styled = directive(StyledDirective);

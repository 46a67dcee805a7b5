import {noChange, type AttributePart} from 'lit';
import {Directive, directive} from 'lit/directive.js';

type Styles = Readonly<Record<string, string | undefined>>;

/**
 * Sets CSS properties (custom ones too) of the element it is put on: `<div look=${styled({left: '3px'})}></div>`.
 * It goes through CSSOM, because a strict Content-Security-Policy refuses style attributes; the attribute itself is
 * never there. A server, where there is no CSSOM, writes it, and makes rules of what it says (`served/`).
 */
class StyledDirective extends Directive {
  #applied: Styles = {};

  render(styles: Styles): unknown {
    return Object.entries(styles)
      .map(([name, value]) => value && `${name}:${value}`)
      .join(';');
  }

  override update({element}: AttributePart, [styles]: [Styles]) {
    const {style} = element;
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

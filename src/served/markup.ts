import {ElementRenderer, render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';

/** Marks by which a page could go on from a template where a server left off: ours draws anew, so they would only weigh. */
const MARKS = /<!--(?:\/?lit-[^>]*|\?)-->/g;

/** The element whose shadow root is drawn: only in one may there be slots. */
class Host extends ElementRenderer {}

/** A flag that is a property in a page. */
const FLAG = / selected="(true|false)"/g;

/**
 * A template of the shadow root of an element as text. What a feed wrote in it is escaped, so that none of it is a mark
 * or an attribute.
 */
export async function markup(template: unknown, tag: string): Promise<string> {
  const within = {customElementHostStack: [new Host(tag)]};
  const text = await collectResult(render(template, within));
  return text.replaceAll(MARKS, '').replaceAll(FLAG, (_, is) => (is === 'true' ? ' selected' : ''));
}

/** What `styled` asks for, of which a server can make no more than an attribute. */
const LOOK = / look="([^"]*)"/g;

/**
 * Makes of the looks in a markup rules of a stylesheet, each said once: style attributes are what a strict policy
 * refuses. `name` parts them from those of another picture beside it.
 */
export function withRules(markup: string, name: string): {readonly html: string; readonly css: string} {
  const rules = new Map<string, number>();
  const html = markup.replaceAll(LOOK, (_, look: string) => {
    if (look.replaceAll(';', '') === '') return '';
    const number = rules.get(look) ?? rules.size;
    rules.set(look, number);
    return ` data-look="${name}${number}"`;
  });
  const css = Array.from(rules, ([look, number]) => `[data-look="${name}${number}"]{${look}}`).join('\n');
  return {html, css};
}

/** JSON that may stand in a script element: nothing in it ends one. */
export const inlineJSON = (feed: unknown): string => JSON.stringify(feed).replaceAll('<', '\\u003c');

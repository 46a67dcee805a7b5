import {html, nothing, type TemplateResult} from 'lit';
import {marked, type MarkedToken, type Token, type Tokens} from 'marked';

/** Where links and pictures of a text lead; nothing where there is no such place in the manual. */
export interface Places {
  readonly link: (href: string) => string | undefined;
  readonly picture: (href: string) => string | undefined;
  /** A code block that can be copied. */
  readonly code: (text: string) => TemplateResult;
}

export const blocksOf = (markdown: string): Token[] => marked.lexer(markdown);

type Drawn = TemplateResult | string | typeof nothing;

/** The blocks of a text as templates: no markup is ever made of text. */
export const drawBlocks = (blocks: readonly Token[], places: Places): readonly Drawn[] =>
  blocks.map((block) => drawBlock(block as MarkedToken, places));

function drawBlock(block: MarkedToken, places: Places): Drawn {
  const within = (tokens: readonly Token[] | undefined) => drawInline(tokens ?? [], places);
  switch (block.type) {
    case 'heading':
      return drawHeading(block, within(block.tokens));
    case 'paragraph':
      return html`<p>${within(block.tokens)}</p>`;
    case 'code':
      return places.code(block.text);
    case 'blockquote':
      return html`<blockquote>${drawBlocks(block.tokens, places)}</blockquote>`;
    case 'list':
      return drawList(block, places);
    case 'table':
      return html`<div class="table" tabindex="0" role="group" aria-label=${textOf(block.header)}>
        <table>
          <thead>
            <tr>
              ${block.header.map(({tokens}) => html`<th scope="col">${within(tokens)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${block.rows.map(
              (row) =>
                html`<tr>
                  ${row.map(({tokens}) => html`<td>${within(tokens)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
    case 'text':
      return html`${block.tokens ? within(block.tokens) : block.text}`;
    // Space, comments, rules between parts.
    default:
      return nothing;
  }
}

const textOf = (cells: readonly Tokens.TableCell[]) => cells.map(({text}) => text).join('，');

function drawHeading({depth, text}: Tokens.Heading, content: readonly Drawn[]) {
  const id = anchorOf(text);
  if (depth === 1) return html`<h1 id=${id}>${content}</h1>`;
  return depth === 2 ? html`<h2 id=${id}>${content}</h2>` : html`<h3 id=${id}>${content}</h3>`;
}

function drawList({items, ordered, start}: Tokens.List, places: Places) {
  const drawn = items.map(({tokens}) => html`<li>${drawBlocks(tokens, places)}</li>`);
  return ordered
    ? html`<ol start=${Number(start)}>
        ${drawn}
      </ol>`
    : html`<ul>
        ${drawn}
      </ul>`;
}

function drawInline(tokens: readonly Token[], places: Places): readonly Drawn[] {
  return (tokens as readonly MarkedToken[]).map((token) => {
    switch (token.type) {
      case 'strong':
        return html`<strong>${drawInline(token.tokens, places)}</strong>`;
      case 'em':
        return html`<em>${drawInline(token.tokens, places)}</em>`;
      case 'codespan':
        return html`<code>${token.text}</code>`;
      case 'link': {
        const content = drawInline(token.tokens, places);
        const href = places.link(token.href);
        // Storybook's pages are shown in a frame.
        const target = href?.startsWith('#') ? '_self' : '_top';
        return href ? html`<a href=${href} target=${target}>${content}</a>` : html`${content}`;
      }
      case 'image': {
        const src = places.picture(token.href);
        return src ? html`<img src=${src} alt=${token.text} />` : nothing;
      }
      case 'br':
        return html`<br />`;
      case 'html':
        return nothing;
      default:
        return 'tokens' in token && token.tokens
          ? html`${drawInline(token.tokens, places)}`
          : 'text' in token
            ? token.text
            : nothing;
    }
  });
}

/** The anchor of a heading, as code hosts make it. */
export const anchorOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** A part of a text: the blocks below the nth heading of a depth, without that heading, up to the next of its rank. */
export function sectionOf(blocks: readonly Token[], depth: number, nth: number): readonly Token[] {
  const isHeading = (block: Token): block is Tokens.Heading => block.type === 'heading';
  const starts = blocks.flatMap((block, at) => (isHeading(block) && block.depth === depth ? at : []));
  const start = starts[nth];
  if (start === undefined) return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => isHeading(block) && block.depth <= depth);
  return end < 0 ? rest : rest.slice(0, end);
}

/** What stands before the first heading below the title. */
export const introductionOf = (blocks: readonly Token[]): readonly Token[] => {
  const end = blocks.findIndex((block) => block.type === 'heading' && (block as Tokens.Heading).depth > 1);
  return end < 0 ? blocks : blocks.slice(0, end);
};

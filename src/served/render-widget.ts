import {readAnswer} from '../feed/answer.js';
import {now} from '../feed/feed-state.js';
import {problemMessage} from '../feed/problem-message.js';
import type {FeedTransform} from '../feed/reading.js';
import {envelopeOf} from '../feed/schema.js';
import {closerLook} from '../frame/closer-look.js';
import {formatOf} from '../locale/format.js';
import {localeOf, messages} from '../locale/messages.js';
import type {LoadDetail} from '../widget/events.js';
import {attributesOf, attributeText, propertiesOf} from './attributes.js';
import {board} from './board.js';
import type {AnyKind} from './kind.js';
import {inlineJSON, markup, withRules} from './markup.js';
import {servedFrame} from './served-frame.js';
import {servedStyles} from './served-styles.js';
import {shownWithin, styleElement, textOf} from './sheets.js';
import {tree} from './tree.js';

const kinds = {'dj-org-tree': tree, 'dj-honours-board': board};

/** What can be drawn on a server. */
export type ServedTag = keyof typeof kinds;

/** How a widget is drawn on a server. */
export interface ServedOptions {
  /** The element's attributes, by the names they have in a page; `true` for one without a value, `false` for none. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  /** The language of the page around it, where `lang` is not among the attributes; `zh-Hans` by default. */
  readonly lang?: string;
  /**
   * Widths of the widget's frame that a picture is drawn for, in CSS pixels: a page shows that which is nearest to the
   * room it has. By default 360 and 744.
   */
  readonly widths?: readonly number[];
  /** The height of the frame in CSS pixels, where the page gives it one. */
  readonly height?: number;
  /** Makes a feed of an answer, as the property of the same name does in a page. */
  readonly transform?: FeedTransform;
  /** For a policy of nonces: what the `style` elements of the picture carry. */
  readonly nonce?: string;
  /**
   * For a policy that names no nonces (`style-src 'self'`): the URL at which the page will find this stylesheet. It is asked
   * twice, for what is the same for all pages and for what this picture needs besides.
   */
  readonly stylesheet?: (css: string) => string;
}

/** An element as it is put into the page of an answer. */
export interface ServedWidget {
  /** The element with its picture, the feed, and a list or table for readers without scripts. */
  readonly html: string;
  /** How many rows are drawn, and what was set aside or repaired: what `dj-load` will tell in the page. */
  readonly items: number;
  readonly issues: LoadDetail['issues'];
}

/** Widths of a telephone and of a column of a page. */
const WIDTHS = [360, 744];

/**
 * Draws a widget in Node, for a page that is rendered on a server: the element with its first picture in a declarative
 * shadow root, and in it the feed, so that the page asks for none. Rejected with a `FeedError` where the feed is none,
 * with a `RangeError` where an attribute's name is none or another widget is asked for.
 */
export async function renderWidget(
  tag: ServedTag,
  feed: unknown,
  options: ServedOptions = {},
): Promise<ServedWidget> {
  const kind = kinds[tag] as unknown as AnyKind | undefined;
  if (!kind)
    throw new RangeError(`<${tag}> is not drawn on a server; ${Object.keys(kinds).join(' and ')} are.`);
  const given = attributesOf(options.attributes);
  const asked = propertiesOf(kind.element, given);
  const locale = localeOf(given.get('lang') ?? options.lang ?? '');
  await Promise.all([messages.learn(locale), kind.dictionary.learn(locale)]);

  let read: unknown;
  const {feedPath, fields, mask = false} = asked;
  const parsed = readAnswer(feed, {feedPath, fields, mask, transform: options.transform}, (found) =>
    kind.parse((read = found)),
  );
  const drawing = {
    model: parsed.model,
    envelope: envelopeOf(read),
    asked,
    given,
    language: {locale, messages: messages.in(locale), format: formatOf(locale)},
    words: kind.dictionary.in(locale),
  };
  const good = {...parsed, envelope: drawing.envelope, when: now()};
  const widths = [...(options.widths ?? WIDTHS)].sort((a, b) => a - b);
  const pictures = await Promise.all(
    widths.map(async (width, at) => {
      const frame = servedFrame(kind, drawing, good, {width, height: options.height});
      const {html, css} = withRules(await markup(frame, tag), `w${at}-`);
      return {
        html: `<div class="served w${at}" inert>${html}</div>`,
        css: `${css}\n${shownWithin(widths, at)}`,
      };
    }),
  );
  const sheets = [
    textOf([kind.element.styles, asked.toolbar ? closerLook.styles : [], kind.styles(asked), servedStyles]),
    pictures.map(({css}) => css).join('\n'),
  ].map((css) => styleElement(css, options));
  const told = await markup(kind.reading(drawing), tag);
  // What was made of the answer is a feed now: it is not to be read in that way again.
  for (const name of ['feed-path', 'fields', 'data']) given.delete(name);
  return {
    html:
      `<${tag}${attributeText(given)}><template shadowrootmode="open">${sheets.join('')}` +
      `${pictures.map(({html}) => html).join('')}<div class="served told"><slot></slot></div></template>` +
      `<script type="application/json">${inlineJSON(read)}</script>${told}</${tag}>`,
    items: parsed.items,
    issues: parsed.issues.map(({path, problem, row, drawn}) => ({
      path,
      message: problemMessage(problem),
      row,
      drawn,
    })),
  };
}

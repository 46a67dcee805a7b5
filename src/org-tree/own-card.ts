import type {TemplateResult} from 'lit';
import type {Org} from './model.js';

/** What a portal draws in a card instead of ours: a template, a node, or a text, which is text; nothing keeps ours. */
export type OwnCard = TemplateResult | Node | string | undefined;

/** Makes the content of a card from an organisation as the feed has it. */
export type CardFunction = (org: Org) => OwnCard;

const made = new WeakMap<CardFunction, WeakMap<Org, OwnCard>>();
const failed = new WeakSet<CardFunction>();

/**
 * What a portal wants in a card. Its function is asked once for each organisation, until the feed comes anew or the
 * portal gives another function; where it throws, our own card is drawn, and the console hears of it once.
 */
export function ownCard(card: CardFunction | undefined, org: Org | undefined): OwnCard {
  if (typeof card !== 'function' || !org) return undefined;
  const cards = made.get(card) ?? new WeakMap<Org, OwnCard>();
  made.set(card, cards);
  if (!cards.has(org)) cards.set(org, ask(card, org));
  return cards.get(org);
}

function ask(card: CardFunction, org: Org): OwnCard {
  try {
    return card(org);
  } catch (error) {
    if (!failed.has(card)) console.warn(`<dj-org-tree> the card function failed for "${org.id}":`, error);
    failed.add(card);
    return undefined;
  }
}

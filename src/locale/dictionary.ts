import type {Locale} from './messages.js';

type Other = Exclude<Locale, 'zh-Hans'>;

/**
 * Words in every language: simplified Chinese is at hand, another language is fetched when it is first spoken, so
 * that nobody loads what nobody reads.
 */
export class Dictionary<Words> {
  readonly #known = new Map<Locale, Words>();
  readonly #others: Readonly<Record<Other, () => Promise<Words>>>;

  constructor(own: Words, others: Readonly<Record<Other, () => Promise<Words>>>) {
    this.#known.set('zh-Hans', own);
    this.#others = others;
  }

  knows(locale: Locale): boolean {
    return this.#known.has(locale);
  }

  /** The words of a language that is known. */
  in(locale: Locale): Words {
    return this.#known.get(locale)!;
  }

  async learn(locale: Locale): Promise<void> {
    if (locale !== 'zh-Hans') this.#known.set(locale, await this.#others[locale]());
  }
}

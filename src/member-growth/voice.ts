import {Announcer, PACE} from '../widget/announcer.js';

/**
 * What the widget's one polite region says: what a person or a refresh did last, or the state of the feed when that is
 * news and nothing better was told of it.
 */
export class Voice {
  #said = '';
  #news = '';
  #isTold = false;
  readonly #announcer: Announcer;

  /** `onSay` hears that there is something else to say. */
  constructor(onSay: () => void) {
    this.#announcer = new Announcer((text) => {
      this.#said = text;
      onSay();
    });
  }

  /** A person has gone somewhere. */
  went(where: string) {
    this.#announcer.say(where, PACE.walk);
  }

  /** A refresh has changed something; the state's own sentence about it is left out. */
  changed(what: string) {
    this.#isTold = true;
    this.#announcer.say(what, PACE.refresh);
  }

  /** The text of the region, given what the state of the feed says. */
  heard(news: string): string {
    if (news !== this.#news && !this.#isTold) this.#said = news;
    this.#news = news;
    this.#isTold = false;
    return this.#said;
  }

  /** What still waits is not said. */
  stop() {
    this.#announcer.stop();
  }

  /** What was said is of no interest any more. */
  forget() {
    this.stop();
    this.#said = this.#news;
  }
}

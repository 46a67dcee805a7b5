/**
 * Which organisation is chosen and which has the focus, by key, so that it outlives a feed; and whether the chosen one
 * is shown in full. It knows neither tree nor page.
 */
export class Choice {
  /** Has the tab stop. */
  active = '';
  selected: string | undefined;
  isDetailed = false;
  /** What the page wanted to be revealed. */
  #asked: string | undefined;

  /** What a person is busy with. */
  get current(): string | undefined {
    return this.selected ?? (this.active || undefined);
  }

  /** The page wants this to be revealed, or nothing. */
  ask(id: string | undefined) {
    this.#asked = this.selected = id;
    if (id !== undefined) this.active = id;
  }

  choose(id: string) {
    this.selected = this.active = id;
    this.isDetailed = true;
  }

  /** Says whether there was anything to close. */
  close(): boolean {
    return this.isDetailed && !(this.isDetailed = false);
  }

  /** Says what the page wanted. */
  forget(): string | undefined {
    this.isDetailed = false;
    this.selected = undefined;
    this.active = '';
    return this.#asked;
  }
}

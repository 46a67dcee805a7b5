/**
 * A walk through the details of a widget, which somebody leads who sees to it that only one thing moves at a time. As
 * long as there is one, the widget moves by nothing else. Nobody asked for what it shows: no event tells of it, no screen
 * reader hears of it, and the focus stays where it is.
 */
export interface Tour {
  /** Shows the next detail; after the last, or where there is none, answers false and begins anew at the next call. */
  next(): boolean;
  /** Puts away what is shown, because something else is about to be; the next detail is then the one after it. */
  rest(): void;
  /** Gives the widget back; the next detail, if there is another call, is still the one after the last. */
  end(): void;
}

/** A widget that has something to show by itself. */
export interface Touring {
  tour(): Promise<Tour>;
}

/** Walks a list that may be another each time: what comes after where one was, the first at the beginning. */
export class Walk<Stop> {
  #at: Stop | undefined;

  next(stops: readonly Stop[]): Stop | undefined {
    const place = this.#at === undefined ? -1 : stops.indexOf(this.#at);
    return (this.#at = stops[place + 1]);
  }
}

import type {Tour} from '../widget/tour.js';

/** The board, as far as a tour knows it. */
interface Board {
  /** From now on somebody else says when it moves, or nobody. */
  lead(isLed: boolean): void;
  exhibit(what: HTMLElement | undefined): void;
  turnOn(): boolean;
}

/** From plaque to plaque and from page to page, each in full; the board does not rotate meanwhile. */
export function tourOf(host: HTMLElement, boardNow: () => Board | undefined): Tour {
  let at: HTMLElement | undefined;
  let id: string | undefined;
  const rest = () => boardNow()?.exhibit(undefined);
  boardNow()?.lead(true);
  return {
    next() {
      const board = boardNow();
      if (!board) return false;
      board.lead(true);
      const all = [...host.shadowRoot!.querySelectorAll<HTMLElement>('.board [data-id]')];
      // The feed may have come again, and with it other elements.
      const place = Math.max(
        at ? all.indexOf(at) : -1,
        id === undefined ? -1 : all.findIndex(({dataset}) => dataset['id'] === id),
      );
      at = all[place + 1];
      id = at?.dataset['id'];
      board.exhibit(at);
      // A page is turned to be seen as a whole first.
      return at !== undefined || board.turnOn();
    },
    rest,
    end() {
      rest();
      boardNow()?.lead(false);
    },
  };
}

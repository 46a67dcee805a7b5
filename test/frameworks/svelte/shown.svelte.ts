import {NOTHING, type View} from '../portal';

class Shown {
  // A feed is taken as it is: nothing changes within it.
  view: View = $state.raw(NOTHING);
}

/** What the portal shows. */
export const shown = new Shown();

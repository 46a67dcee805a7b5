import type {Belongs} from '../widget/membership.js';
import type {HonoursModel} from './model.js';

/** The honours of which a recipient is among some organisations; undefined where no recipient has an id. */
export function narrow({honours}: HonoursModel, belongs: Belongs, part: string): HonoursModel | undefined {
  if (!honours.some(({recipients}) => recipients.some(({id}) => id !== undefined))) return undefined;
  return {
    part,
    honours: honours.filter(({recipients}) => recipients.some(({id}) => id !== undefined && belongs(id))),
  };
}

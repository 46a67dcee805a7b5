import type {ReactiveControllerHost} from 'lit';
import type {Locale, Messages} from '../locale/messages.js';
import type {BranchInput} from './branches.js';
import type {CardFunction} from './own-card.js';
import type {PictureSettings} from './picture.js';

/** How a tree is drawn, and in what tongue. */
export interface ChartSettings extends Omit<PictureSettings, 'measures'> {
  readonly display: 'page' | 'wall';
  /** Id of an organisation to open to, select and centre. */
  readonly reveal: string | undefined;
  /** Id of the organisation that is drawn alone with what is below it. */
  readonly scope: string | undefined;
  readonly onScope: (id: string | undefined) => void;
  /** A person opened so many levels. */
  readonly onDepth: (depth: number) => void;
  readonly ties: 'selected' | 'all' | 'none';
  /** Draws cards in place of ours. */
  readonly card: CardFunction | undefined;
  readonly hasOverview: boolean;
  readonly hasTools: boolean;
  readonly language: Locale;
  readonly messages: Messages;
  readonly label: string;
}

export type ChartHost = ReactiveControllerHost &
  HTMLElement &
  BranchInput & {readonly renderRoot: ParentNode; reveal: string | undefined};

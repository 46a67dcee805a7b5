import type {Good} from '../feed/feed-state.js';
import {closerLook} from '../frame/closer-look.js';
import {frame, type WidgetWords} from '../frame/frame.js';
import type {AnyAsked, AnyKind, Drawing, FrameSize} from './kind.js';

const ignore = () => {};
const AT_HAND = {value: closerLook, isBroken: false, want: ignore, retry: ignore};
/** What is fetched when time has passed. */
const LATER = {...AT_HAND, value: undefined};
/** Nobody presses what a server drew. */
const NOBODY = {} as Parameters<typeof frame>[1]['host'];

/** A frame as the element draws it first, when all it is made of is there. */
export const servedFrame = (
  kind: AnyKind,
  drawing: Drawing<unknown, AnyAsked, WidgetWords>,
  good: Good<unknown>,
  size: FrameSize,
) => {
  const state = {status: 'ready', good} as const;
  const drawn = kind.isEmpty(good.model) ? undefined : kind.draw(drawing, size);
  return frame<unknown>(state, {
    heading: drawing.asked.heading,
    words: drawing.words,
    language: drawing.language,
    notes: [],
    scope: () => kind.scope(drawing),
    isEmpty: (model) => kind.isEmpty(model),
    body: () => drawn?.body,
    awaited: () => undefined,
    bones: () => {
      throw new Error('A feed that is there has a picture.');
    },
    table: () => undefined,
    controls: () => drawn?.controls,
    tools: () => drawn?.tools,
    heard: () => '',
    hasToolbar: drawing.asked.toolbar,
    tablePlace: undefined,
    onTable: ignore,
    host: NOBODY,
    hasMore: false,
    onRetry: ignore,
    showsIssues: false,
    onIssues: ignore,
    closerLook: AT_HAND,
    feed: {isPolled: false, isPaused: false, state, pause: ignore},
    remarks: LATER,
  });
};

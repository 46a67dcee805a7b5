// What a server made of the portal, taken over by React in the page.
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server.browser';
import {takeOver} from '../hydrated';
import {Portal} from './portal';

await takeOver(
  (view) => renderToString(<Portal view={view} />),
  (view, place) => hydrateRoot(place, <Portal view={view} />),
);

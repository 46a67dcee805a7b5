// What a server made of the portal, taken over by Vue in the page.
import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import {takeOver} from '../hydrated';
import Portal from './Portal.vue';

await takeOver(
  (view) => renderToString(createSSRApp(Portal, {view})),
  (view, place) => createSSRApp(Portal, {view}).mount(place),
);

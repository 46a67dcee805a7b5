import {createApp, h, nextTick, shallowRef} from 'vue';
import {NOTHING, open} from '../portal';
import Portal from './Portal.vue';

const view = shallowRef(NOTHING);
createApp({render: () => h(Portal, {view: view.value})}).mount('#portal');
await open((next) => {
  view.value = next;
  return nextTick();
});

import {flushSync, mount} from 'svelte';
import {open} from '../portal';
import Portal from './Portal.svelte';
import {shown} from './shown.svelte';

mount(Portal, {target: document.getElementById('portal')!});
await open((view) => flushSync(() => (shown.view = view)));

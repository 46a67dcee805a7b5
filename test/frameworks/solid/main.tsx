import {createSignal} from 'solid-js';
import {render} from 'solid-js/web';
import {NOTHING, open} from '../portal';
import {Portal} from './portal';

const [view, setView] = createSignal(NOTHING);
render(() => <Portal view={view()} />, document.getElementById('portal')!);
await open((next) => setView(next));

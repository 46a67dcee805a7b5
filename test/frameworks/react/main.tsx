import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import {open} from '../portal';
import {Portal} from './portal';

const root = createRoot(document.getElementById('portal')!);
await open((view) => flushSync(() => root.render(<Portal view={view} />)));

import {render} from 'preact';
import {open} from '../portal';
import {Portal} from './portal';

const root = document.getElementById('portal')!;
await open((view) => render(<Portal view={view} />, root));

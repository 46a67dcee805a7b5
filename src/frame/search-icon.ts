import {svg} from 'lit';
import {glyph} from './icons.js';

/** The glass before a field to search in. */
export const searchIcon = glyph('search', svg`<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5"/>`);

import {svg, type TemplateResult} from 'lit';
import {glyph, icon} from '../frame/icons.js';
import type {Org} from './model.js';

const NORMAL = svg`<circle cx="8" cy="8" r="6"/><path d="m5.3 8.2 1.9 1.9 3.6-3.9"/>`;
const WARNING = svg`<path class="filled" d="M5.5 1.8h5l3.7 3.7v5l-3.7 3.7h-5l-3.7-3.7v-5z"/><path class="hole" d="M8 4.6v4M8 11v.4"/>`;

/** The shape of a status, told apart without its colour. */
export const statusIcon = (status: NonNullable<Org['status']>): TemplateResult =>
  status === 'notice' ? icon(status) : glyph(status, status === 'normal' ? NORMAL : WARNING);

export const minus = (): TemplateResult => glyph('minus', svg`<path d="M3 8h10"/>`);

import {html, type TemplateResult} from 'lit';
import {nameWords} from './name-words.js';

/** A name that breaks between its pieces alone: set it with `word-break: keep-all`. */
export const nameText = (name: string, language: string): (string | TemplateResult)[] =>
  nameWords(name, language).flatMap((word, index) => (index === 0 ? [word] : [html`<wbr />`, word]));

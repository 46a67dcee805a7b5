import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../locale/messages.js';
import {icon} from './icons.js';

/** A part of a widget that is fetched when it is first wanted. */
export interface Lazy<Part> {
  /**
   * The part; undefined until it is there. Asking for it fetches it, and the widget updates when it has come or could
   * not be had. What could not be had is tried again at every later update.
   */
  readonly value: Part | undefined;
  /** Whether the last try failed. */
  readonly isBroken: boolean;
  /** Fetches it ahead of its use. */
  want(): void;
  /** A person asks for it again. */
  retry(): void;
}

export interface TroubleParts {
  readonly said: string;
  readonly why?: string;
  readonly messages: Messages;
  /** Without it there is nothing that a person could do. */
  readonly onRetry?: (() => void) | undefined;
}

/** What could not be had, why, and the button that asks again. */
export const trouble = ({said, why, messages, onRetry}: TroubleParts): TemplateResult => html`
  ${icon('trouble')}
  <p class="said">${said}</p>
  ${why ? html`<p>${why}</p>` : nothing} ${onRetry ? retryButton('button', messages, onRetry) : nothing}
`;

/** The button goes when it has done its work; whoever pressed it stays in the frame. */
export const retryButton = (look: 'button' | 'plain', messages: Messages, onRetry: () => void) => {
  const onClick = ({currentTarget}: Event) => {
    onRetry();
    (currentTarget as Element).closest<HTMLElement>('.frame')!.focus();
  };
  return html`<button class=${look} part="retry" @click=${onClick}>
    ${look === 'button' ? icon('retry') : nothing}${messages.retry}
  </button>`;
};

/** What stands in for parts of the picture: bones while they are under way, a message when one could not be had. */
export const waiting = (
  parts: readonly Lazy<unknown>[],
  bones: unknown,
  messages: Messages,
  said: string = messages.broken,
): TemplateResult =>
  parts.some(({isBroken}) => isBroken)
    ? html`<div class="message" role="alert">
        ${trouble({said, messages, onRetry: () => parts.forEach((part) => part.retry())})}
      </div>`
    : html`<div class="bones" aria-busy="true">${bones}</div>`;

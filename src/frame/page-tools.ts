import {html, nothing, svg} from 'lit';
import type {Messages} from '../locale/messages.js';
import {glyph} from './icons.js';
import {saveFile, toggleFullScreen} from './page.js';
import {toolButton} from './tool-button.js';

const DOWNLOAD = glyph('download', svg`<path d="M8 2.5v7M5 7l3 3 3-3M2.5 13h11"/>`);
const EXPAND = glyph('expand', svg`<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"/>`);

export interface PageToolsParts {
  readonly language: {readonly messages: Messages};
  readonly words: {readonly name: string};
  readonly host: Element;
  readonly onExport: () => Promise<Blob>;
}

/** The tools that ask something of the page: to take a file, to give the whole screen. */
export const pageTools = ({language: {messages}, words, host, onExport}: PageToolsParts) => html`
  ${toolButton(messages.download, DOWNLOAD, () => void saveFile(onExport(), `${words.name}.csv`))}
  ${
    document.fullscreenEnabled
      ? toolButton(messages.fullScreen, EXPAND, () => void toggleFullScreen(host))
      : nothing
  }
`;

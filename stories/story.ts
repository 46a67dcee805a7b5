import type {TemplateResult} from 'lit';
import type {Surroundings} from './surroundings.js';

/** What a story may know of the page around it. */
export interface Context {
  readonly globals: Partial<Surroundings>;
}

/** What the stories of a file have in common. */
export interface Meta<Args = Record<string, unknown>> {
  readonly title: string;
  /** The tag whose manifest is the page's documentation. */
  readonly component: string;
  readonly tags?: readonly string[];
  readonly args?: Partial<Args>;
  readonly render?: (args: Args, context: Context) => TemplateResult;
  readonly parameters?: Parameters;
}

/** One state of a widget. A story without `render` is the element with `args` as its properties. */
export interface Story<Args = Record<string, unknown>> {
  readonly name?: string;
  readonly args?: Partial<Args>;
  readonly render?: (args: Args, context: Context) => TemplateResult;
  /** What a person does in it, and what is then expected. */
  readonly play?: (context: {readonly canvasElement: HTMLElement}) => Promise<void> | void;
  readonly globals?: Partial<Surroundings>;
  /** `!dev`: tested and pictured, not listed. */
  readonly tags?: readonly string[];
  readonly parameters?: Parameters;
}

interface Parameters {
  /** Warnings that the story is about; any other fails its test. */
  readonly warns?: readonly RegExp[];
  /** Whether its picture is kept: not of what is mostly text of the project, nor of a page that another picture shows. */
  readonly isPictured?: boolean;
  readonly [addon: string]: unknown;
}

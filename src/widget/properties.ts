import type {PropertyDeclaration, ReactiveElement} from 'lit';

type Owner = ReactiveElement & Record<PropertyKey, unknown>;

/** A public property as Lit has it; this library's own decorator, because Lit's knows three decorator standards. */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** A private property whose change is drawn. */
export const state = () => property({state: true, attribute: false});

/** Defines an accessor that lets nothing through but what `read` makes of a value, attribute or property alike. */
const total =
  <T>(read: (value: unknown) => T, initial: T) =>
  (prototype: ReactiveElement, name: string) => {
    const key = Symbol(name);
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Owner) {
        return key in this ? this[key] : initial;
      },
      set(this: Owner, value: unknown) {
        const before = this[name];
        this[key] = read(value);
        this.requestUpdate(name, before);
      },
    });
    property({
      attribute: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      reflect: true,
      noAccessor: true,
      useDefault: true,
      converter: {fromAttribute: (text) => text, toAttribute: String},
    })(prototype, name);
  };

/** A public property that only ever holds one of `values`; anything else is the first of them. */
export const choice = <const T extends string>(values: readonly [T, ...T[]]) =>
  total((value) => (values.includes(value as T) ? (value as T) : values[0]), values[0]);

/** A public property that only ever holds a finite number ≥ 0; anything else is `initial`. */
export const amount = (initial: number) =>
  total((value) => {
    const number =
      typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value ?? Number.NaN);
    return Number.isFinite(number) && number >= 0 ? number : initial;
  }, initial);

/** A public property that only ever holds a text of this form; anything else is `initial`. */
export const matching = (form: RegExp, initial: string) =>
  total((value) => {
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string' && form.test(text) ? text : initial;
  }, initial);

import {MEASURES, type ColourName, type MeasureName} from './palette.js';

/** The tokens as plain values, for renderers that cannot read CSS. Colours are `rgb()` or `rgba()` texts. */
export interface Tokens {
  colour(name: ColourName): string;
  /** In pixels. */
  measure(name: MeasureName): number;
  readonly font: string;
}

/**
 * The tokens where `element` stands now; they hold when it has left, but for colours nobody asked for in time (each
 * is read when it is first asked for). Call it when drawing, not while rendering: it needs styles.
 */
export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(`--_${name}`).trim();
  const measures = new Map(
    Object.keys(MEASURES).map((name) => [name as MeasureName, Number.parseFloat(value(name))]),
  );
  const known: Partial<Record<ColourName, string>> = {};
  // light-dark() is resolved only where a colour is used, so it is put to use on a probe.
  const probe = document.createElement('i');
  const used = (name: ColourName) => {
    probe.style.color = `var(--_${name})`;
    // It stays while a picture is drawn: to come and go costs more than to change.
    if (!probe.isConnected) {
      element.getRootNode().appendChild(probe);
      queueMicrotask(() => probe.remove());
    }
    return getComputedStyle(probe).color;
  };
  return {
    colour: (name) => (known[name] ??= used(name)),
    measure: (name) => measures.get(name)!,
    font: value('font'),
  };
}

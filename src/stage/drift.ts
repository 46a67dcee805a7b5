/** From 0 up to `height`, down to `-height` and back, a step at a time. */
const wave = (step: number, height: number) => {
  const period = height * 4;
  const at = (((step + height) % period) + period) % period;
  return (at < period / 2 ? at : period - at) - height;
};

/**
 * By how many pixels a picture is moved aside in a minute, so that no line burns itself into a screen: a pixel each
 * minute along one way, and along the other each time the first has been to both ends.
 */
export function driftAt(minute: number, reach: number): {readonly x: number; readonly y: number} {
  const height = Math.floor(reach);
  if (height === 0) return {x: 0, y: 0};
  return {x: wave(minute, height), y: wave(Math.floor(minute / (height * 4)), height)};
}

const seen = new Map<string, string | undefined>();
let pixel: CanvasRenderingContext2D | null | undefined;

/** A colour of any of CSS's spaces as `rgb()` or `rgba()`, which every reader of SVG knows; undefined where nothing shows. */
export function plainColor(color: string): string | undefined {
  if (!seen.has(color)) {
    pixel ??= document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    if (!pixel) return undefined;
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = '#0000';
    pixel.fillStyle = color;
    pixel.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number];
    const alpha = Math.round((a / 255) * 1000) / 1000;
    seen.set(
      color,
      a === 0 ? undefined : a === 255 ? `rgb(${r},${g},${b})` : `rgba(${r},${g},${b},${alpha})`,
    );
  }
  return seen.get(color);
}

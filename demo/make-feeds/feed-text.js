/**
 * @typedef {Record<string, unknown>} Row
 * @typedef {Row & {title: string, source: string, asOf: string, sample?: boolean}} Feed
 */

/**
 * The text of a feed: one line per field of the envelope, one line per row, so that a diff shows rows.
 * @param {Record<string, unknown>} feed
 * @returns {string}
 */
export function feedText(feed) {
  const fields = Object.entries(feed).map(([key, value]) => `  ${JSON.stringify(key)}: ${fieldText(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** @param {unknown} value */
function fieldText(value) {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`;
}

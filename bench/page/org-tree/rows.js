/** Flat rows, parents first, as one nested node; rows become nodes themselves. */
export function nest(rows) {
  const byId = new Map();
  for (const row of rows) {
    byId.set(row.id, row);
    const parent = byId.get(row.parent);
    if (parent) (parent.children ??= []).push(row);
  }
  return rows[0];
}

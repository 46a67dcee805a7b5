const sum = (counts) => counts.reduce((total, count) => total + count, 0);

/** Cells as `[column, row, count]`, with a last column and a last row of sums, and the names of both. */
export function cellsOf({names, months, rows}) {
  const full = rows.map((counts) => [...counts, sum(counts)]);
  full.push(full[0].map((_, column) => sum(full.map((counts) => counts[column]))));
  return {
    columns: [...months, '合计'],
    names: [...names, '合计'],
    cells: full.flatMap((counts, row) => counts.map((count, column) => [column, row, count])),
  };
}

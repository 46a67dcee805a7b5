/** The places of values in ascending order, of equal ones the first first: counted, not compared. */
export function orderOf(values: readonly number[]): Int32Array {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const starts = new Int32Array(values.length === 0 ? 0 : high - low + 2);
  for (const value of values) starts[value - low + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const order = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) order[starts[values[i]! - low]!++] = i;
  return order;
}

/** The places that belong to each of so many groups, in ascending order. */
export function membersOf(groupOf: Int32Array, groups: number): Int32Array[] {
  const sizes = new Int32Array(groups);
  for (const group of groupOf) sizes[group]!++;
  const members = Array.from(sizes, (size) => new Int32Array(size));
  sizes.fill(0);
  groupOf.forEach((group, place) => (members[group]![sizes[group]!++] = place));
  return members;
}

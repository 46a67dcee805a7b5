/** A feed of the demo, as its file has it. */
export async function demoFeed(name: string): Promise<Feed> {
  const answer = await fetch(`/demo/feeds/${name}.json`);
  return (await answer.json()) as Feed;
}

export interface Feed {
  readonly activities?: readonly Record<string, unknown>[];
  readonly days?: readonly Record<string, unknown>[];
  readonly marks?: readonly unknown[];
  readonly asOf?: string;
}

export const rowsIn = ({activities = [], days = [], marks = []}: Feed) =>
  activities.length + days.length + marks.length;

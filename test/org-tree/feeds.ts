/** A feed of the demo, as its file has it. */
export async function demoFeed(name: string): Promise<OrgFeed> {
  const answer = await fetch(`/demo/feeds/${name}.json`);
  return (await answer.json()) as OrgFeed;
}

export interface OrgFeed {
  readonly title?: string;
  readonly orgs: readonly Readonly<Record<string, unknown>>[];
  readonly links?: readonly unknown[];
}

export const rowsIn = ({orgs, links = []}: OrgFeed) => orgs.length + links.length;

/** Organisations from `child < parent` lines; a name is its id. */
export const orgs = (...lines: readonly string[]) => ({
  orgs: lines.map((line) => {
    const [id = '', parent] = line.split(' < ');
    return {id, name: id, ...(parent === undefined ? {} : {parent})};
  }),
});

/** As many as asked for that belong to nobody; below every one as many as that. */
export const forest = (length: number, below = 0) => ({
  orgs: Array.from({length}, (_, at) => [
    {id: `t${at}`, name: `示例总支${at}`},
    ...Array.from({length: below}, (_, child) => ({
      id: `t${at}-${child}`,
      name: `示例支部${at}-${child}`,
      parent: `t${at}`,
    })),
  ]).flat(),
});

/** One root and below it as many as asked for, sometimes far down or far aside. */
export const chain = (length: number) => ({
  orgs: Array.from({length}, (_, at) => ({
    id: `${at}`,
    name: `第${at}级`,
    ...(at > 0 && {parent: `${at - 1}`}),
  })),
});
export const row = (length: number) => ({
  orgs: [
    {id: 'root', name: '示例党委'},
    ...Array.from({length}, (_, at) => ({id: `${at}`, name: `示例支部${at}`, parent: 'root'})),
  ],
});

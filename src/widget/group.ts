import type {Kinship} from './kinship.js';

/** Days, each `YYYY-MM-DD`, of which the last may be the first. */
export interface Days {
  readonly date: string;
  readonly until: string;
}

/** What was chosen in one widget and means something in others. */
export interface Chosen {
  /** The organisation to narrow to; undefined for all. */
  readonly org?: string | undefined;
  /** The days to mark. */
  readonly days?: Days | undefined;
}

/** A widget, as the others of its group see it. */
export interface Member {
  readonly kinship: Kinship | undefined;
  /** Something was chosen elsewhere: `orgs` may be shown, by whoever knows one of them. */
  follow(orgs: readonly string[]): void;
  /** What the group knows has changed. */
  update(): void;
}

/** Widgets of one name: what is chosen in one of them holds for all, until it is lifted or the last of them leaves. */
class Group {
  readonly members = new Set<Member>();
  chosen: Chosen = {};

  choose(chosen: Chosen) {
    this.chosen = {...this.chosen, ...chosen};
    for (const member of this.members) member.update();
  }

  follow(orgs: readonly string[], chooser: Member) {
    for (const member of this.members) if (member !== chooser) member.follow(orgs);
  }

  /** What all of its widgets know together. */
  get kinships(): Kinship[] {
    return [...this.members].flatMap(({kinship}) => kinship ?? []);
  }
}

export type {Group};

const groups = new Map<string, Group>();

/** Joins the group of that name, wherever in the document its other widgets are. */
export function joinGroup(name: string, member: Member): Group {
  let group = groups.get(name);
  if (!group) groups.set(name, (group = new Group()));
  group.members.add(member);
  return group;
}

/** Leaves it; with its last widget a group is forgotten. */
export function leaveGroup(name: string, member: Member): void {
  const group = groups.get(name);
  group?.members.delete(member);
  if (group?.members.size === 0) groups.delete(name);
  else group?.choose({});
}

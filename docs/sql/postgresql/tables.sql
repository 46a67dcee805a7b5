-- What the queries beside this file expect. Give your own tables these names by views, or change the names in the queries.
create table organisation (
  id text primary key,
  parent text references organisation,
  name text not null,
  short_name text,
  kind text,      -- 党委, 党总支, 党支部
  level text,     -- 市, 区, 街道, 居民区
  members integer -- its own, not of those below
);
create index on organisation (parent);

create table member_unit (
  id text primary key,
  organisation text not null references organisation,
  name text not null,
  sector text,
  joined date not null,
  left_on date
);
create index on member_unit (organisation);

create table activity (
  id bigint generated always as identity primary key,
  organisation text not null references organisation,
  held_on date not null,
  kind text,
  title text not null,
  participants integer
);
create index on activity (organisation, held_on);

create table honour (
  id bigint generated always as identity primary key,
  title text not null,
  category text,
  level text,
  awarded_on date,
  awarded_by text,
  citation text
);

create table honour_recipient (
  honour bigint references honour,
  organisation text references organisation,
  primary key (honour, organisation)
);
create index on honour_recipient (organisation);

-- What the queries beside this file expect. An organisation at the top has the parent 0.
create table organisation (
  id UInt64,
  parent UInt64,
  name String,
  kind String,
  level String,
  members UInt32
) engine = MergeTree order by id;

-- Who is above whom, kept in memory.
create dictionary organisation_tree (
  id UInt64,
  parent UInt64 default 0 hierarchical,
  name String default ''
)
primary key id
source(clickhouse(table 'organisation'))
layout(hashed())
lifetime(3600);

create table member_unit (
  id UInt64,
  organisation UInt64,
  sector String,
  joined Date,
  left_on Nullable(Date)
) engine = MergeTree order by organisation;

create table activity (
  organisation UInt64,
  held_on Date,
  participants UInt32
) engine = MergeTree order by held_on;

create table honour (
  id UInt64,
  title String,
  category String,
  level String,
  awarded_on Nullable(Date),
  awarded_by String,
  citation String,
  recipients Array(UInt64)
) engine = MergeTree order by id;

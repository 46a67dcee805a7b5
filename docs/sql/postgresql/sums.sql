-- Who is above whom: one row for each organisation and each that it belongs to, itself included.
create materialized view organisation_above as
with recursive walk as (
  select id as organisation, id as above, 0 as steps from organisation
  union all
  select walk.organisation, up.parent, walk.steps + 1
  from walk join organisation up on up.id = walk.above
  -- A country has some ten levels; the limit ends what goes round in a circle.
  where up.parent is not null and walk.steps < 32
)
select organisation, above, steps from walk;
create unique index on organisation_above (above, steps, organisation);
create index on organisation_above (organisation);

-- What each organisation has below it.
create materialized view organisation_sum as
select
  path.above as organisation,
  count(*) filter (where path.steps = 1) as children,
  sum(below.members) as members
from organisation_above path join organisation below on below.id = path.organisation
group by path.above;
create unique index on organisation_sum (organisation);

-- And how many of each level: what a card says as badges.
create materialized view organisation_level as
select path.above as organisation, below.level, count(*) as organisations
from organisation_above path join organisation below on below.id = path.organisation
where path.steps > 0 and below.level is not null
group by path.above, below.level;
create unique index on organisation_level (organisation, level);

-- What was done on each day, by each organisation and all below it.
create materialized view activity_day as
select
  path.above as organisation,
  activity.held_on,
  count(*) as activities,
  coalesce(sum(activity.participants), 0) as participants
from activity join organisation_above path on path.organisation = activity.organisation
group by path.above, activity.held_on;
create unique index on activity_day (organisation, held_on);

analyze;

-- Every night, or after an import:
--   refresh materialized view concurrently organisation_above;
--   refresh materialized view concurrently organisation_sum;
--   refresh materialized view concurrently organisation_level;
--   refresh materialized view concurrently activity_day;
--   analyze;

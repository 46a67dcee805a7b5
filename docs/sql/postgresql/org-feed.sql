-- The org feed of one organisation. $1: its id; $2 and $3: the first and the last level of rows, counted from it.
-- (id, 0, 2) is the feed of a page: itself and two levels; (id, 1, 1) is a branch: those directly below it.
select json_build_object(
  'title', (select name from organisation where id = $1::text),
  'asOf', current_date,
  'count', count(*),
  'orgs', coalesce(json_agg(row order by row ->> 'id'), '[]')
) as feed
from (
  select json_strip_nulls(json_build_object(
    'id', org.id,
    'parent', case when path.steps > $2::int then org.parent end,
    'name', org.name,
    'shortName', org.short_name,
    'kind', org.kind,
    'level', org.level,
    'members', sums.members,
    'childCount', sums.children,
    'childrenSrc', case when path.steps = $3::int and sums.children > 0 then '/feeds/orgs/' || org.id || '/branch.json' end,
    'badges', (
      select json_agg(level || ' ' || organisations order by organisations)
      from organisation_level where organisation_level.organisation = org.id
    )
  )) as row
  from organisation_above path
  join organisation org on org.id = path.organisation
  join organisation_sum sums on sums.organisation = org.id
  where path.above = $1 and path.steps between $2 and $3
) as rows;

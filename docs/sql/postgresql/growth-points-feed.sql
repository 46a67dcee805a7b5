-- The growth feed of a whole city: a total at the end of each month, for each sector. $1: an organisation.
with change as (
  select coalesce(unit.sector, '其他') as sector, moved.day, moved.joined, moved.gone
  from member_unit unit
  join organisation_above path on path.organisation = unit.organisation
  cross join lateral (values (unit.joined, 1, 0), (unit.left_on, 0, 1)) as moved (day, joined, gone)
  where path.above = $1::text and moved.day <= current_date
),
month as (
  select sector, date_trunc('month', day)::date as begins, sum(joined) as joined, sum(gone) as gone
  from change
  group by sector, begins
),
point as (
  select
    sector,
    -- The month that is not over ends today: a later day would be a plan.
    least((begins + interval '1 month - 1 day')::date, current_date) as day,
    sum(joined - gone) over (partition by sector order by begins) as total,
    joined,
    gone
  from month
)
select json_build_object(
  'title', (select name from organisation where id = $1),
  'asOf', current_date,
  'points', coalesce(json_agg(json_build_object(
    'date', day,
    'total', total,
    'joined', joined,
    'left', gone,
    'series', sector
  ) order by day, sector), '[]')
) as feed
from point;

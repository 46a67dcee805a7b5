-- The activity feed of one organisation: its own days, and those of each directly below it with all that is below that.
-- $1: its id; $2 and $3: the first and the last day.
with counted as (
  select day.organisation, day.held_on, day.activities, day.participants
  from activity_day day join organisation below on below.id = day.organisation
  where below.parent = $1::text
  union all
  select organisation, held_on, count(*), coalesce(sum(participants), 0)
  from activity
  where organisation = $1
  group by organisation, held_on
)
select json_build_object(
  'title', (select name from organisation where id = $1),
  'asOf', current_date,
  'days', coalesce(json_agg(json_build_object(
    'date', counted.held_on,
    'count', counted.activities,
    'participants', counted.participants,
    'org', org.id,
    'orgName', coalesce(org.short_name, org.name)
  ) order by counted.held_on, org.id), '[]')
) as feed
from counted join organisation org on org.id = counted.organisation
where counted.held_on between $2::date and $3::date;

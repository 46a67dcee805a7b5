-- The growth feed of one joint conference, unit by unit: up to some thousands. $1: the organisation that it belongs to.
select json_build_object(
  'title', (select name from organisation where id = $1::text),
  'asOf', current_date,
  'count', count(*),
  'units', coalesce(json_agg(json_strip_nulls(json_build_object(
    'id', unit.id,
    'name', unit.name,
    'joined', unit.joined,
    'left', unit.left_on,
    'sector', unit.sector,
    'org', unit.organisation
  )) order by unit.joined, unit.id), '[]')
) as feed
from member_unit unit
join organisation_above path on path.organisation = unit.organisation
where path.above = $1;

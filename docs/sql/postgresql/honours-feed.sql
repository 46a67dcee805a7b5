-- The honours feed of one organisation and all below it, the newest first. $1: its id; $2: how many at most.
select json_build_object(
  'title', (select name from organisation where id = $1::text),
  'asOf', current_date,
  'honours', coalesce(json_agg(json_strip_nulls(json_build_object(
    'id', id,
    'title', title,
    'category', category,
    'level', level,
    'date', awarded_on,
    'awardedBy', awarded_by,
    'citation', citation,
    'recipients', recipients
  )) order by awarded_on desc nulls last, id), '[]')
) as feed
from (
  select honour.*, json_agg(json_build_object('id', org.id, 'name', org.name) order by org.id) as recipients
  from honour
  join honour_recipient recipient on recipient.honour = honour.id
  join organisation_above path on path.organisation = recipient.organisation
  join organisation org on org.id = recipient.organisation
  where path.above = $1
  group by honour.id
  order by honour.awarded_on desc nulls last, honour.id
  limit $2::int
) as newest;

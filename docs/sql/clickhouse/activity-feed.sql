-- The activity feed of one organisation: its own days, and those of each directly below it with all that is below that.
select
  dictGet('organisation_tree', 'name', {id:UInt64}) as title,
  today() as asOf,
  groupArray(cast(
    (held_on, activities, people, unit, dictGet('organisation_tree', 'name', unit)),
    'Tuple(date Date, count UInt64, participants UInt64, org UInt64, orgName String)'
  )) as days
from (
  select held_on, unit, count() as activities, sum(participants) as people
  from (
    select
      held_on,
      participants,
      dictGetHierarchy('organisation_tree', organisation) as path,
      indexOf(path, {id:UInt64}) as place,
      path[greatest(place - 1, 1)] as unit
    from activity
    where held_on between {from:Date} and {until:Date}
  )
  where place > 0
  group by held_on, unit
  order by held_on, unit
)
settings output_format_json_named_tuples_as_objects = 1, output_format_json_quote_64bit_integers = 0
format JSONEachRow

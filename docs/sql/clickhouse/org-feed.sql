-- The org feed of one organisation. first and last: levels of rows, counted from it.
with
  walk as (
    select id, level, members, above, place - 1 as steps
    from (select id, level, members, dictGetHierarchy('organisation_tree', id) as path from organisation)
    array join path as above, arrayEnumerate(path) as place
  ),
  counted as (
    select
      above,
      level,
      countIf(steps = 1) as next,
      countIf(steps > 0) as below,
      sum(members) as people
    from walk
    group by above, level
  ),
  sums as (
    select
      above,
      sum(next) as children,
      sum(people) as all_members,
      arrayMap(
        each -> concat(each.2, ' ', toString(each.1)),
        arraySort(groupArrayIf((below, level), below > 0 and level != ''))
      ) as badges
    from counted
    group by above
  )
select
  dictGet('organisation_tree', 'name', {id:UInt64}) as title,
  today() as asOf,
  groupArray(cast(
    row,
    'Tuple(id UInt64, parent Nullable(UInt64), name String, kind Nullable(String), level Nullable(String), members UInt64, childCount UInt64, childrenSrc Nullable(String), badges Array(String))'
  )) as orgs
from (
  select
    (
      org.id,
      if(walk.steps > {first:UInt8}, org.parent, null),
      org.name,
      nullIf(org.kind, ''),
      nullIf(org.level, ''),
      sums.all_members,
      sums.children,
      if(walk.steps = {last:UInt8} and sums.children > 0, concat('/feeds/orgs/', toString(org.id), '/branch.json'), null),
      sums.badges
    ) as row
  from walk
  inner join organisation as org on org.id = walk.id
  inner join sums on sums.above = walk.id
  where walk.above = {id:UInt64} and walk.steps between {first:UInt8} and {last:UInt8}
  order by org.id
)
settings output_format_json_named_tuples_as_objects = 1, output_format_json_quote_64bit_integers = 0
format JSONEachRow

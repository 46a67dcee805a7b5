-- The honours feed of one organisation and all below it, the newest first.
select
  dictGet('organisation_tree', 'name', {id:UInt64}) as title,
  today() as asOf,
  groupArray(cast(
    row,
    'Tuple(id UInt64, title String, category Nullable(String), level Nullable(String), date Nullable(Date), awardedBy Nullable(String), citation Nullable(String), recipients Array(Tuple(id UInt64, name String)))'
  )) as honours
from (
  select
    (
      id,
      title,
      nullIf(category, ''),
      nullIf(level, ''),
      awarded_on,
      nullIf(awarded_by, ''),
      nullIf(citation, ''),
      arrayMap(each -> (each, dictGet('organisation_tree', 'name', each)), recipients)
    ) as row
  from honour
  where arrayExists(each -> has(dictGetHierarchy('organisation_tree', each), {id:UInt64}), recipients)
  order by awarded_on desc, id
  limit {most:UInt32}
)
settings output_format_json_named_tuples_as_objects = 1, output_format_json_quote_64bit_integers = 0
format JSONEachRow

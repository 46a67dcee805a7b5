-- The growth feed of a whole city: a total at the end of each month, for each sector.
select
  dictGet('organisation_tree', 'name', {id:UInt64}) as title,
  today() as asOf,
  groupArray(cast(
    (day, total, came, went, series),
    'Tuple(date Date, total Int64, joined UInt64, `left` UInt64, series String)'
  )) as points
from (
  select
    -- The month that is not over ends today: a later day would be a plan.
    least(toLastDayOfMonth(begins), today()) as day,
    series,
    came,
    went,
    sum(came - went) over (partition by series order by begins) as total
  from (
    select toStartOfMonth(moved_on) as begins, if(sector = '', '其他', sector) as series, sum(one_came) as came, sum(one_went) as went
    from (
      select organisation, sector, joined as moved_on, 1 as one_came, 0 as one_went from member_unit
      union all
      select organisation, sector, assumeNotNull(left_on), 0, 1 from member_unit where left_on is not null
    )
    where moved_on <= today() and has(dictGetHierarchy('organisation_tree', organisation), {id:UInt64})
    group by begins, series
  )
  order by day, series
)
settings output_format_json_named_tuples_as_objects = 1, output_format_json_quote_64bit_integers = 0
format JSONEachRow

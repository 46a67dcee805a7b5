-- A made-up city: :districts, :streets, :communities and :branches, with units, a year of activities, and honours.
begin;
-- Without checks of what refers to what: these rows are right, and there may be millions.
set local session_replication_role = replica;
insert into organisation (id, name, kind, level) values ('city', '示例市委', '党委', '市');
insert into organisation (id, parent, name, short_name, kind, level)
  select 'd' || i, 'city', '示例' || i || '区委', '示例' || i || '区', '党委', '区' from generate_series(1, :districts) i;
insert into organisation (id, parent, name, kind, level)
  select 's' || i, 'd' || 1 + i % :districts, '示例' || i || '街道党工委', '党工委', '街道'
  from generate_series(1, :streets) i;
insert into organisation (id, parent, name, kind, level)
  select 'c' || i, 's' || 1 + i % :streets, '示例' || i || '居民区党总支', '党总支', '居民区'
  from generate_series(1, :communities) i;
insert into organisation (id, parent, name, kind, members)
  select 'b' || i, 'c' || 1 + i % :communities, '示例' || i || '党支部', '党支部', 3 + i % 40
  from generate_series(1, :branches) i;
insert into member_unit (id, organisation, name, sector, joined, left_on)
  select 'u' || i, 'c' || i, '示例单位' || i, (array['机关', '国企', '民企', null])[1 + i % 4],
    current_date - i * 7 % 3000, case when i % 9 = 0 then current_date - i * 7 % 3000 + 200 end
  from generate_series(1, :communities) i;
insert into activity (organisation, held_on, kind, title, participants)
  select 'b' || i, current_date - (i * 37 + month * 31) % 365, (array['主题党日', '志愿服务', null])[1 + i % 3],
    '示例活动', nullif(i % 30, 0)
  from generate_series(1, :branches) i, generate_series(1, 12) month;
insert into activity (organisation, held_on, title) values ('city', current_date, '示例会议');
insert into honour (title, category, level, awarded_on, awarded_by, citation)
  select '示例品牌' || i, '品牌', (array['国家', '市', '区'])[1 + i % 3],
    case when i % 10 > 0 then current_date - i % 4000 end, '示例单位', nullif('一句话', repeat('一句话', i % 2))
  from generate_series(1, :communities / 2) i;
insert into honour_recipient (honour, organisation)
  select i, 'c' || i * 2 from generate_series(1, :communities / 2) i
  union select i, 'b' || i from generate_series(1, :communities / 4) i;
commit;
analyze;

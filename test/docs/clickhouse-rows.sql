-- A made-up city of 3,000 organisations, with units, a year of activities, and honours.
insert into organisation values (1, 0, '示例市委', '党委', '市', 0);
insert into organisation select 100 + number, 1, concat('示例', toString(number), '区委'), '党委', '区', 0 from numbers(1, 4);
insert into organisation select 10000 + number, 101 + number % 4, concat('示例', toString(number), '街道党工委'), '党工委', '街道', 0 from numbers(1, 8);
insert into organisation select 100000 + number, 10001 + number % 8, concat('示例', toString(number), '居民区党总支'), '党总支', '居民区', 0 from numbers(1, 66);
insert into organisation select 1000000 + number, 100001 + number % 66, concat('示例', toString(number), '党支部'), '党支部', '', 3 + number % 40 from numbers(1, 2921);
insert into member_unit select number, 100000 + number, ['机关', '国企', '民企', ''][1 + number % 4], today() - number * 7 % 3000, if(number % 9 = 0, today() - number * 7 % 3000 + 200, null) from numbers(1, 66);
insert into activity select 1000000 + number % 2921 + 1, today() - (number * 37) % 365, number % 30 from numbers(35052);
insert into activity values (1, today(), 5);
insert into honour select number, concat('示例品牌', toString(number)), '品牌', ['国家', '市', '区'][1 + number % 3], if(number % 10 > 0, today() - number % 4000, null), '示例单位', if(number % 2, '一句话', ''), if(number % 2, [100000 + number * 2, 1000000 + number], [100000 + number * 2]) from numbers(1, 33);
system reload dictionary organisation_tree;

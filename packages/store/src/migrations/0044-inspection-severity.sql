-- How severely each inspection is made: normal, tightened or reduced. What was planned before was normal.

alter table inspection_row add column severity text not null default 'normal';
create index inspection_by_series on inspection_row (company, world, maker, code, done) where first and done is not null;

-- The calendar, shortlists, kept rows, requests for meetings and funding plans of a workspace are its
-- own: their keys have the workspace before them too.
alter table chain_month alter column id set data type varchar(60);
alter table shortlist alter column id set data type varchar(110);
alter table kept_row alter column id set data type varchar(110);
alter table meeting_request alter column id set data type varchar(110);
alter table funding_plan alter column id set data type varchar(210);

-- Workspaces are ranges of ids in the order of code points.
alter table chain_month alter column id type varchar(60) collate "C";
alter table shortlist alter column id type varchar(110) collate "C";
alter table kept_row alter column id type varchar(110) collate "C";
alter table meeting_request alter column id type varchar(110) collate "C";
alter table funding_plan alter column id type varchar(210) collate "C";

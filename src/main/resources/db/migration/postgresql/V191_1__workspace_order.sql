-- Pages and workspaces are ranges of ids in the order of code points.
alter table need alter column id type varchar(210) collate "C";
alter table mandate alter column id type varchar(210) collate "C";
alter table event alter column id type varchar(130) collate "C";
alter table match_job alter column id type varchar(60) collate "C";
alter table import_run alter column id type varchar(60) collate "C";
alter table enrichment alter column id type varchar(230) collate "C";

-- A kind is a range of ids in the order of code points.
alter table enrichment alter column id type varchar(180) collate "C";

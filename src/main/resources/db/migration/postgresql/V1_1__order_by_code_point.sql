-- Pages follow the order of ids. H2 orders by code unit; PostgreSQL by the language of the server
-- unless told otherwise.
alter table patent alter column id type varchar(160) collate "C";
alter table offer alter column id type varchar(160) collate "C";
alter table need alter column id type varchar(160) collate "C";
alter table organization alter column id type varchar(160) collate "C";
alter table mandate alter column id type varchar(160) collate "C";
alter table event alter column id type varchar(80) collate "C";

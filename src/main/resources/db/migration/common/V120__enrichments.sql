-- Where records were placed, one row each. The id is kind and id in one, because a key of two
-- columns is stored twice; codes and rule numbers stand here, no names and no texts.
create table enrichment (
  id varchar(180) primary key,
  version varchar(26) not null,
  inputs varchar(12) not null,
  main_field smallint,
  main_area varchar(5),
  content varchar not null
);

-- How far each kind of record has come.
create table enrichment_progress (
  kind varchar(12) primary key,
  version varchar(26) not null,
  walked_to varchar(160),
  whole boolean not null,
  up_to bigint not null
);

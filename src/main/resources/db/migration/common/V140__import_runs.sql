-- One row for each file that was imported: how far it came is written with every batch of it.
create table import_run (
  id varchar(12) primary key,
  started_at bigint not null,
  content_digest varchar(64) not null,
  content varchar not null
);
create index import_run_started on import_run (started_at, id);

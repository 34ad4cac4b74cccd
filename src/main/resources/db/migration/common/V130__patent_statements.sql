-- Whose word a patent's row is, while it has one source; null in rows that are older than this.
alter table patent add column source varchar(80);

-- What each source states about a patent that more than one speaks of. The id is the patent's, a
-- line feed and the source.
create table patent_statement (
  id varchar(250) primary key,
  patent_id varchar(160) not null,
  source varchar(80) not null,
  content_digest varchar(64) not null,
  content varchar not null
);
create index patent_statement_patent on patent_statement (patent_id, source);

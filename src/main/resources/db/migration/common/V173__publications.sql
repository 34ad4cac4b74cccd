-- Published lists; the id is the event and the version. Rows and meetings stand in a table of
-- their own and are never changed.
create table publication (
  id varchar(100) primary key,
  event_id varchar(80) not null,
  version integer not null,
  content_digest varchar(64) not null,
  content text not null
);
create index publication_event on publication (event_id, version);

create table publication_row (
  run_id varchar(100) not null,
  seq integer not null,
  content varchar not null,
  primary key (run_id, seq)
);

create table publication_meeting (
  run_id varchar(100) not null,
  seq integer not null,
  content varchar not null,
  primary key (run_id, seq)
);

-- What the participants of an event were told of its meetings; the id is the event's.
create table meeting_ledger (
  id varchar(80) primary key,
  content_digest varchar(64) not null,
  content text not null
);

-- Who had a draft made; the id is that of the run that it starts from.
create table draft (
  id varchar(12) primary key,
  event_id varchar(80) not null,
  draft_number bigint not null,
  content_digest varchar(64) not null,
  content varchar not null
);
create index draft_event on draft (event_id, draft_number);
insert into counter (name, last_number) values ('draft', 0);

-- What people changed in a draft, in order; nothing is taken out again.
create table draft_edit (
  run_id varchar(12) not null,
  seq integer not null,
  content varchar not null,
  primary key (run_id, seq)
);

-- The last approval of a draft; the id is that of the run.
create table draft_approval (
  id varchar(12) primary key,
  content_digest varchar(64) not null,
  content varchar not null
);

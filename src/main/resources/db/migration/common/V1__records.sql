-- One table per noun: columns for what is queried, `content` for the whole record as JSON.
-- Only what both databases read the same way stands here. `varchar` without a length holds a
-- million characters in H2 and a gigabyte in PostgreSQL; `text` is used where one row holds a
-- whole event.

create table patent (
  id varchar(160) primary key,
  publication_number varchar(40),
  application_number varchar(40),
  kind varchar(20) not null,
  legal_state varchar(20) not null,
  status_as_of date,
  holder varchar(160),
  filed date,
  expires date,
  content_digest varchar(64) not null,
  content varchar not null
);

create table offer (
  id varchar(160) primary key,
  holder varchar(160),
  content_digest varchar(64) not null,
  content varchar not null
);

create table need (
  id varchar(160) primary key,
  owner varchar(160) not null,
  status varchar(20) not null,
  confidentiality varchar(20) not null,
  valid_until date,
  content_digest varchar(64) not null,
  content varchar not null
);
create index need_owner on need (owner, id);

create table organization (
  id varchar(160) primary key,
  kind varchar(20) not null,
  region varchar(6),
  name_key varchar(400),
  name_en_key varchar(400),
  content_digest varchar(64) not null,
  content varchar not null
);
create index organization_name on organization (name_key);
create index organization_name_en on organization (name_en_key);

create table mandate (
  id varchar(160) primary key,
  investor varchar(160) not null,
  active_until date,
  content_digest varchar(64) not null,
  content varchar not null
);
create index mandate_investor on mandate (investor, id);

create table event (
  id varchar(80) primary key,
  programme varchar(160) not null,
  event_day date not null,
  content_digest varchar(64) not null,
  content text not null
);

create table timetable (
  id varchar(80) primary key,
  run_id varchar(12) not null,
  revision integer not null,
  content_digest varchar(64) not null,
  content text not null
);

create table match_run (
  id varchar(12) primary key,
  event_id varchar(80) not null,
  status varchar(20) not null,
  run_number bigint not null,
  content text not null
);
create index match_run_event on match_run (event_id, run_number);

create table match_entry (
  run_id varchar(12) not null references match_run (id),
  seq integer not null,
  content varchar not null,
  primary key (run_id, seq)
);

create table left_over (
  run_id varchar(12) not null references match_run (id),
  seq integer not null,
  content varchar not null,
  primary key (run_id, seq)
);

-- Which searchable record changed, in commit order; the index catches up from here.
create table change_log (
  change_number bigint primary key,
  noun varchar(20) not null,
  record_id varchar(160) not null,
  removed boolean not null
);

-- Last number given out. A writer holds the row from its first change to its commit, so that
-- numbers become visible in the order in which they were given.
create table counter (
  name varchar(20) primary key,
  last_number bigint not null
);
insert into counter (name, last_number) values ('change', 0);
insert into counter (name, last_number) values ('run', 0);

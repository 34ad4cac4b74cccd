-- Needs that go on looking for a person; the id is a digest of person and need.
create table standing_need (
  id varchar(110) primary key,
  person varchar(80) not null,
  content_digest varchar(64) not null,
  content varchar not null
);
create index standing_need_person on standing_need (person, id);

-- What was measured of each: terms of the text, so as private as the need itself.
create table need_measure (
  id varchar(110) primary key,
  content_digest varchar(64) not null,
  content varchar not null
);

-- News that was given, once of each need and version of a patent; the id is a digest of these, so
-- the key itself refuses a second one. No digest as long as the person was not told.
create table alert (
  id varchar(110) primary key,
  standing_id varchar(24) not null,
  person varchar(80) not null,
  digest varchar(40),
  content_digest varchar(64) not null,
  content varchar not null
);
create index alert_standing on alert (standing_id, id);
create index alert_person on alert (person, id);
create index alert_waiting on alert (digest, person, id);

-- What persons were told, at most once a day; the id names person and day.
create table alert_digest (
  id varchar(110) primary key,
  person varchar(80) not null,
  content_digest varchar(64) not null,
  content varchar not null
);
create index alert_digest_person on alert_digest (person, id);

-- Changes up to this one have been matched against the standing needs.
insert into counter (name, last_number) values ('standing', 0);

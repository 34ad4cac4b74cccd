-- What participants said about meeting each other; the id is a digest of event, side, parties and
-- offering, so that a later word takes the place of an earlier one.
create table wish (
  id varchar(64) primary key,
  event_id varchar(80) not null,
  content_digest varchar(64) not null,
  content varchar not null
);
create index wish_event on wish (event_id, id);

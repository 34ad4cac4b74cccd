-- To which series the organizer counted an event; one without a row belongs to its programme's.
create table event_series (
  id varchar(80) primary key,
  series varchar(80) not null
);

-- What events of a series remember: one row per event, seeking party and offering, whose digest is
-- the id.
create table past_pairing (
  id varchar(64) primary key,
  event_id varchar(80) not null,
  content_digest varchar(64) not null,
  content varchar not null
);
create index past_pairing_event on past_pairing (event_id, id);

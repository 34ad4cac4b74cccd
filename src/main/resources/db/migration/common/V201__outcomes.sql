-- What became of pairings, as somebody stated it; the id is a digest of event, pairing and step, so
-- that a later statement on the same takes the place of an earlier one.
create table outcome (
  id varchar(110) primary key,
  content_digest varchar(64) not null,
  content varchar not null
);

-- What parties answered about pairings after an event: rows are added and never changed; the latest
-- of a party on a pairing counts. The id is a digest of event, pairing, side and moment.
create table feedback (
  id varchar(110) primary key,
  event_id varchar(130) not null,
  content_digest varchar(64) not null,
  content varchar not null
);
create index feedback_event on feedback (event_id, id);

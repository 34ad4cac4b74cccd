-- The work on a run of an event: what was ordered, how far it is. Its id is the digest of the order,
-- so that the same order goes on with the same work.
create table match_job (
  id varchar(12) primary key,
  event_id varchar(80) not null,
  state varchar(20) not null,
  started_at bigint not null,
  content_digest varchar(64) not null,
  content text not null
);
create index match_job_event on match_job (event_id, started_at);
create index match_job_state on match_job (state, started_at);

-- What each seeker's candidates came to, kept batch by batch while a run goes on. The inputs are
-- the digest of all that decides the pools; where it is another, the pools are made anew.
create table seeker_pool (
  inputs varchar(64) not null,
  seq bigint not null,
  event_id varchar(80) not null,
  content text not null,
  primary key (inputs, seq)
);
create index seeker_pool_event on seeker_pool (event_id);

-- What was answered to a request that carried a key of its own, so that the same request again is
-- answered and not done again. The id is a digest of principal, route and key; status 0 while the
-- first one is still being done.
create table kept_answer (
  id varchar(64) primary key,
  request varchar(64) not null,
  status integer not null,
  location varchar(2000),
  content varchar,
  at_millis bigint not null
);
create index kept_answer_at on kept_answer (at_millis);

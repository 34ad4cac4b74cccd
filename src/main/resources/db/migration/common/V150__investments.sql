-- Investments of the past, found by id and walked in its order.
create table investment (
  id varchar(160) primary key,
  content_digest varchar(64) not null,
  content varchar not null
);

-- What companies seek from investors, one plan per company.
create table funding_plan (
  id varchar(160) primary key,
  content_digest varchar(64) not null,
  content varchar not null
);
insert into counter (name, last_number) values ('funding-plan', 0);

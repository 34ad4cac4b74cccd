-- What people decided about names that look alike: the two parties, the verdict, who and when.
create table name_decision (
  id varchar(400) primary key,
  verdict varchar(20) not null,
  decided_by varchar(160) not null,
  content_digest varchar(64) not null,
  content varchar not null
);

-- Revisions: they count up when the register or a decision changes, so that a directory that was
-- made from them knows whether it is still the newest.
insert into counter (name, last_number) values ('organization', 0);
insert into counter (name, last_number) values ('name-decision', 0);

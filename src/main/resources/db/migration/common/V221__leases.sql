-- Jobs that one of several processes on this database does at a time, and who does them until when.
create table lease (
  job varchar(40) primary key,
  holder varchar(80) not null,
  until_millis bigint not null
);

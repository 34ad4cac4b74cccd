-- Rows that organizations keep for themselves; the id is a digest of owner, chain and row.
create table kept_row (
  id varchar(64) primary key,
  owner_id varchar(200) not null,
  content_digest varchar(64) not null,
  content varchar not null
);
create index kept_row_owner on kept_row (owner_id, id);

-- Meetings that investors asked for; the id is a digest of asker, month, chain and row.
create table meeting_request (
  id varchar(64) primary key,
  owner_id varchar(200) not null,
  content_digest varchar(64) not null,
  content varchar not null
);
create index meeting_request_owner on meeting_request (owner_id, id);

-- Which chain is on in which month; the id is the month.
create table chain_month (
  id varchar(7) primary key,
  content_digest varchar(64) not null,
  content varchar not null
);

-- The last shortlist for each chain, month and audience; the id is a digest of the three.
create table shortlist (
  id varchar(64) primary key,
  chain_id varchar(80) not null,
  audience varchar(200) not null,
  chain_month varchar(7) not null,
  content_digest varchar(64) not null,
  content text not null
);
create index shortlist_chain on shortlist (chain_id, audience, chain_month);

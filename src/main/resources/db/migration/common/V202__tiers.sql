-- How offerings came into their tiers: rows are added and never changed; of each offering the last
-- one holds. The id is a digest of offering and moment.
create table tier_change (
  id varchar(110) primary key,
  content_digest varchar(64) not null,
  content varchar not null
);

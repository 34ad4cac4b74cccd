-- What was written to whom: a row is there before the letter is handed to the mail server. The id is
-- a digest of kind, occasion and account; the text is kept nowhere.
create table letter (
  id varchar(110) primary key,
  account varchar(80) not null,
  state varchar(12) not null,
  at_millis bigint not null,
  next_millis bigint,
  content_digest varchar(64) not null,
  content varchar not null
);
create index letter_account on letter (account, id);
create index letter_state on letter (state, at_millis);

-- Who wants no letters of a kind; the id is a digest of kind and account.
create table letter_stop (
  id varchar(110) primary key,
  content_digest varchar(64) not null,
  content varchar not null
);

-- People who may sign in. The password is kept as a slow digest; tokens, sessions and invitations as
-- the SHA-256 of a random word of 256 bits, which nobody can guess back.
create table account (
  id varchar(80) primary key,
  workspace varchar(40) not null,
  password varchar(400) not null,
  content varchar not null
);
create index account_workspace on account (workspace, id);

create table api_token (
  id varchar(64) primary key,
  account varchar(80) not null,
  created_at bigint not null,
  content varchar not null
);
create index api_token_account on api_token (account, created_at);

create table account_session (
  id varchar(64) primary key,
  account varchar(80) not null,
  expires_at bigint not null,
  content varchar not null
);
create index account_session_account on account_session (account);
create index account_session_expires on account_session (expires_at);

create table invitation (
  id varchar(64) primary key,
  expires_at bigint not null,
  content varchar not null
);

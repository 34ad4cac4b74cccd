-- Counts up whenever an investment of the past changes: who drew conclusions from them knows it.
insert into counter (name, last_number) values ('investment', 0);

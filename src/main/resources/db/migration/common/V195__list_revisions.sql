-- Count up whenever where records belong, or a shortlist that was kept, changes: who keeps an answer that
-- was made of them knows it.
insert into counter (name, last_number) values ('enrichment', 0);
insert into counter (name, last_number) values ('shortlist', 0);

-- Workspaces are ranges of keys that begin with a control sign, and a server that sorts by a language
-- overlooks control signs: rows of one workspace stood among those of another. So whatever is a key,
-- or sorted by, goes by code points, in the tables that were forgotten too.
do $$
declare
  forgotten record;
begin
  for forgotten in
    select c.table_name, c.column_name, c.character_maximum_length as length
      from information_schema.columns c
      join information_schema.tables t
        on t.table_schema = c.table_schema and t.table_name = c.table_name
     where c.table_schema = current_schema()
       and t.table_type = 'BASE TABLE'
       and t.table_name not like 'flyway%'
       and c.data_type = 'character varying'
       and c.character_maximum_length is not null
       and c.collation_name is distinct from 'C'
  loop
    execute format('alter table %I alter column %I type varchar(%s) collate "C"',
        forgotten.table_name, forgotten.column_name, forgotten.length);
  end loop;
end
$$;

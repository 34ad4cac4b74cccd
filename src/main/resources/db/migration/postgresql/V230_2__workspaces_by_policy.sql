-- The second ward of private rows: whatever a query forgets, the server shows and takes only rows of
-- the workspace that the connection was told (class WardedConnection). Told none, it shows none; told
-- '*', which no workspace can be called, all: for work of the system itself. It binds the owner of the
-- tables too, but no superuser and no role that may bypass it.
create function workspace_of(key varchar) returns varchar
  language sql immutable parallel safe
  return case when left(key, 1) = chr(31) then split_part(key, chr(31), 2) else 'main' end;

-- Of keys that say the workspace behind their first word: what is read out of needs.
create function workspace_of_marked(key varchar) returns varchar
  language sql immutable parallel safe
  return case when position(chr(31) in key) = 0 then 'main'
              else split_part(split_part(key, chr(31), 2), ':', 1) end;

-- Written as a case and not as "in (name, '*')", because of a comparison the planner believes that it
-- leaves one row in two hundred, and would then sort the whole table for a page of it.
create function is_workspace(name varchar) returns boolean
  language sql stable parallel safe
  return case when current_setting('patentbridge.workspace', true) = name then true
              else current_setting('patentbridge.workspace', true) = '*' end;

do $$
declare
  private record;
begin
  for private in
    select * from (values
      ('need', 'id'), ('mandate', 'id'), ('event', 'id'), ('timetable', 'id'),
      ('event_series', 'id'), ('meeting_ledger', 'id'), ('publication', 'id'),
      ('publication_row', 'run_id'), ('publication_meeting', 'run_id'), ('wish', 'id'),
      ('past_pairing', 'id'), ('draft', 'id'), ('draft_edit', 'run_id'),
      ('draft_approval', 'id'), ('match_job', 'id'), ('seeker_pool', 'inputs'),
      ('import_run', 'id'), ('match_run', 'id'), ('match_entry', 'run_id'),
      ('left_over', 'run_id'), ('chain_month', 'id'), ('shortlist', 'id'), ('kept_row', 'id'),
      ('meeting_request', 'id'), ('funding_plan', 'id'), ('confirmation', 'id'),
      ('feedback', 'id'), ('outcome', 'id'), ('tier_change', 'id'), ('standing_need', 'id'),
      ('need_measure', 'id'), ('alert', 'id'), ('alert_digest', 'id')
    ) as t (name, key)
  loop
    execute format('alter table %I enable row level security', private.name);
    execute format('alter table %I force row level security', private.name);
    execute format('create policy workspace on %I using (is_workspace(workspace_of(%I)))',
        private.name, private.key);
  end loop;
end
$$;

alter table contact enable row level security;
alter table contact force row level security;
create policy workspace on contact using (is_workspace(workspace));

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy workspace on audit_entry using (is_workspace(workspace));

-- What is read out of patents and offers is shared.
alter table enrichment enable row level security;
alter table enrichment force row level security;
create policy workspace on enrichment
  using (left(id, 4) <> 'need' or is_workspace(workspace_of_marked(id)));

alter table enrichment_progress enable row level security;
alter table enrichment_progress force row level security;
create policy workspace on enrichment_progress
  using (left(kind, 4) <> 'need' or is_workspace(workspace_of_marked(kind)));

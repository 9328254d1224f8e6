-- What the pages' role may do: rows yes, tables no, the history of the schema never.
-- Where one role does both (a server of the studio's own without a second role) there is nothing to grant.
do $$
begin
  if current_user <> '${app}' then
    execute 'grant usage on schema public to ${app}';
    execute 'grant select, insert, update, delete on all tables in schema public to ${app}';
    execute 'grant usage, select on all sequences in schema public to ${app}';
    execute 'revoke all on table public.flyway_schema_history from ${app}';
  end if;
end
$$;

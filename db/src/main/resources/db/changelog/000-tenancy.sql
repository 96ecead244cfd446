--liquibase formatted sql

--changeset isms:tenancy-schema
-- Tables that cannot have a tenant stand in "system" and are listed in a test; all others stand in "public".
create schema system;
grant usage on schema system to isms_app;

create table system.tenant (
    id          uuid primary key,
    name        text not null unique,
    short_name  text not null,
    county      text not null,
    diary_pattern text not null default '.+',
    created_at  timestamptz not null default now()
);
grant select, insert, update on system.tenant to isms_app;

--changeset isms:tenancy-protect splitStatements:false
-- Without missing_ok: an unset tenant is an error, never an empty answer.
create procedure system.protect(t regclass) language plpgsql as $$
begin
    -- First: once row-level security is forced, the owner sees no rows to check the key against. A row that must belong to
    -- another row of its tenant needs no key of its own, which would be checked once more for every row of an import.
    if not exists (select
                     from pg_constraint c
                    where c.contype = 'f'
                      and c.conrelid = t
                      and c.confrelid <> t
                      and (select bool_and(a.attnotnull) and bool_or(a.attname = 'tenant_id')
                             from pg_attribute a
                            where a.attrelid = t and a.attnum = any(c.conkey))) then
        execute format('alter table %s add foreign key (tenant_id) references system.tenant', t);
    end if;
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy tenant on %s
                        using (tenant_id = (select current_setting(''isms.tenant'')::uuid))
                        with check (tenant_id = (select current_setting(''isms.tenant'')::uuid))', t);
    execute format('alter table %s alter column tenant_id set default current_setting(''isms.tenant'')::uuid', t);
    execute format('grant select, insert, update, delete on %s to isms_app', t);
end $$;

--liquibase formatted sql

--changeset isms:ingest-batch
-- A file on its way into a register. "columns" says for each header which column of the kind it is; '' is none.
create table import_batch (
    tenant_id      uuid not null,
    id             uuid not null,
    kind           text not null,
    file_name      text not null,
    file_hash      text not null,
    file_size      bigint not null check (file_size >= 0),
    format         text not null check (format in ('CSV', 'XLSX', 'JSON')),
    headers        text[] not null,
    columns        text[] not null,
    unsure         text[] not null,
    department_id  uuid,
    state          text not null check (state in ('UPLOADED', 'PREVIEWED', 'COMMITTED', 'UNDONE', 'DISCARDED')),
    row_count      bigint not null check (row_count >= 0),
    added          bigint not null check (added >= 0),
    changed        bigint not null check (changed >= 0),
    unchanged      bigint not null check (unchanged >= 0),
    wrong          bigint not null check (wrong >= 0),
    created_by     text not null,
    created_at     timestamptz not null,
    committed_at   timestamptz,
    version        integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, department_id) references unit
);
create index on import_batch (tenant_id, created_at);
create index on import_batch (tenant_id, file_hash);
call system.protect('import_batch');

-- What an import has changed: the row as it was and the version that the import gave it. What an import has added needs
-- no such row, because its identifiers begin with the one of the import.
create table import_change (
    tenant_id      uuid not null,
    batch_id       uuid not null,
    subject_id     uuid not null,
    before         jsonb not null,
    version_after  integer not null,
    primary key (tenant_id, batch_id, subject_id),
    foreign key (tenant_id, batch_id) references import_batch
);
call system.protect('import_change');

-- Which header stood for which column the last time, by a name.
create table import_mapping (
    tenant_id  uuid not null,
    id         uuid not null,
    kind       text not null,
    name       text not null,
    headers    text[] not null,
    columns    text[] not null,
    saved_at   timestamptz not null,
    version    integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, kind, name)
);
call system.protect('import_mapping');

--changeset isms:ingest-staging
-- COPY does not work under row-level security. So the rows of files come into a table that the application can only add
-- to, and not choose the tenant of, and are read through a view that shows one tenant's.
create table system.import_staging (
    tenant_id  uuid not null default current_setting('isms.tenant')::uuid,
    batch_id   uuid not null,
    row_no     integer not null,
    cells      text[] not null,
    problems   text
);
create index on system.import_staging (batch_id);
create index on system.import_staging (batch_id, row_no) where problems is not null;
grant insert (batch_id, row_no, cells, problems) on system.import_staging to isms_app;

create view import_row with (security_barrier) as
select s.batch_id, s.row_no, s.cells, s.problems
  from system.import_staging s
 where s.tenant_id = (select current_setting('isms.tenant')::uuid);
grant select, delete, update (problems) on import_row to isms_app;

--liquibase formatted sql

--changeset isms:draft
-- What somebody has typed into a form and not yet saved. Nobody else sees it, and no rule reads it.
create table draft (
    tenant_id  uuid not null,
    username   text not null,
    path       text not null,
    fields     jsonb not null,
    kept_at    timestamptz not null,
    primary key (tenant_id, username, path)
);
call system.protect('draft');

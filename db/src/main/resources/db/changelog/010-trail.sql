--liquibase formatted sql

--changeset isms:trail
-- The signed part of a change. What was before and after stands beside it, so that values can be erased and proofs stay.
create table trail_entry (
    tenant_id     uuid not null,
    id            uuid not null,
    at            timestamptz not null,
    actor         text not null,
    action        text not null,
    subject_type  text not null,
    subject_id    uuid,
    salt          bytea not null,
    digest        bytea not null,
    primary key (tenant_id, id)
);
create index on trail_entry (tenant_id, subject_type, subject_id, at);
create index on trail_entry (tenant_id, subject_id, at);
create index on trail_entry (tenant_id, at);
call system.protect('trail_entry');
revoke update, delete on trail_entry from isms_app;

create table trail_value (
    tenant_id  uuid not null,
    entry_id   uuid not null,
    before     jsonb,
    after      jsonb,
    primary key (tenant_id, entry_id),
    foreign key (tenant_id, entry_id) references trail_entry
);
call system.protect('trail_value');
revoke update on trail_value from isms_app;

-- A request that was answered once is answered the same way again.
create table answered_request (
    tenant_id  uuid not null,
    key        text not null,
    actor      text not null,
    request    text not null,
    status     integer not null,
    location   text,
    body       text,
    at         timestamptz not null,
    primary key (tenant_id, actor, key)
);
call system.protect('answered_request');

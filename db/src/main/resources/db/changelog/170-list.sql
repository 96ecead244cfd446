--liquibase formatted sql

--changeset isms:saved-filter
-- What somebody keeps of a list: filters, order and columns, as an address has them.
create table saved_filter (
    tenant_id  uuid not null,
    id         uuid not null,
    list       text not null,
    person     text not null,
    name       text not null,
    query      text not null,
    standard   boolean not null,
    primary key (tenant_id, id),
    unique (tenant_id, person, list, name)
);
create unique index on saved_filter (tenant_id, person, list) where standard;
call system.protect('saved_filter');

--changeset isms:list-order-of-people-and-units
-- Lists that are sorted by who or where somebody is begin with the first of them.
create index on person (tenant_id, name collate "sv-SE-x-icu");
create index on unit (tenant_id, name collate "sv-SE-x-icu");

--changeset isms:list-state-of-accounts
-- Those who have left are few.
create index on person (tenant_id, id) where employed_to is not null;

--changeset isms:list-order-of-sign-ins
-- Who has not signed in for long is asked again and again.
create index on account (tenant_id, last_sign_in, id);

--changeset isms:bulk-change
-- What a change of many rows has replaced, for as long as it can be undone.
create table bulk_change (
    tenant_id  uuid not null,
    id         uuid not null,
    list       text not null,
    field      text not null,
    person     text not null,
    at         timestamptz not null,
    changes    jsonb not null,
    primary key (tenant_id, id)
);
create index on bulk_change (tenant_id, at);
call system.protect('bulk_change');

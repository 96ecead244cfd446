--liquibase formatted sql

--changeset isms:brand
-- How a municipality looks and what it calls things. The logo is always PNG that this program wrote.
create table brand (
    tenant_id   uuid not null,
    accent      text not null check (accent ~ '^#[0-9a-f]{6}$'),
    logo        bytea check (length(logo) <= 500000),
    terms       jsonb not null,
    version     integer not null,
    primary key (tenant_id)
);
call system.protect('brand');

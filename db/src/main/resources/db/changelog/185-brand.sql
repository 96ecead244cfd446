--liquibase formatted sql

--changeset isms:brand
-- How a municipality looks and what it calls things. The logo is always PNG that this program wrote.
create table brand (
    tenant_id   uuid not null,
    accent      text not null check (length(accent) <= 7),
    logo        bytea check (length(logo) <= 500000),
    terms       jsonb not null,
    version     integer not null,
    primary key (tenant_id)
);
call system.protect('brand');

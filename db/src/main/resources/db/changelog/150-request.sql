--liquibase formatted sql

--changeset isms:request
-- A row without status is being answered outside of a transaction: a job is started.
alter table answered_request add column etag text;
alter table answered_request alter column status drop not null;
create index on answered_request (tenant_id, at);

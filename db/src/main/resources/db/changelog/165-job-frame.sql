--liquibase formatted sql

--changeset isms:job-meter
-- How far a step has come between its commits. Only numbers, and written beside the transaction that does the work.
create table system.job_meter (
    step_execution_id  bigint primary key references system.batch_step_execution,
    done               bigint not null check (done >= 0),
    total              bigint not null check (total >= 0)
);
grant select, insert, update, delete on system.job_meter to isms_app;

--changeset isms:job-line
-- What a job has to say: the key of a text, what fills it, and the object that it is about.
create table job_line (
    tenant_id         uuid not null,
    id                uuid not null,
    job_execution_id  bigint not null,
    at                timestamptz not null,
    level             text not null check (level in ('INFO', 'WARNING', 'ERROR')),
    key               text not null,
    arguments         text[] not null,
    subject_type      text,
    subject           text,
    primary key (tenant_id, id)
);
create index on job_line (tenant_id, job_execution_id, at);
call system.protect('job_line');

--changeset isms:job-object
-- The jobs about one object are looked for by it.
create index on system.batch_job_execution_params (parameter_value) where parameter_name = 'object';

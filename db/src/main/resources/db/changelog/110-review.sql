--liquibase formatted sql

--changeset isms:review
-- The management review (ledningens genomgång). The snapshot is what it was compiled from; it is frozen when locked.
create table management_review (
    tenant_id        uuid not null,
    id               uuid not null,
    year             integer not null check (year between 2000 and 2200),
    state            text not null check (state in ('DRAFT', 'LOCKED', 'ADOPTED')),
    as_of            timestamptz not null,
    compiled_at      timestamptz not null,
    compiled_by      text not null,
    snapshot         jsonb not null,
    diary_number     text,
    held_on          date,
    locked_at        timestamptz,
    locked_by        text,
    adopted_on       date,
    adopted_by       text,
    version          integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, year)
);
call system.protect('management_review');

create table review_decision (
    tenant_id  uuid not null,
    id         uuid not null,
    review_id  uuid not null,
    text       text not null,
    owner      text not null,
    due_on     date not null,
    resource   text not null,
    status     text not null check (status in ('OPEN', 'DONE', 'OVERDUE', 'CANCELLED')),
    version    integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, review_id) references management_review
);
create index on review_decision (tenant_id, review_id);
call system.protect('review_decision');

-- What people add to what was compiled: an input's own words, a chosen conclusion, a focus area in or out.
create table review_choice (
    tenant_id   uuid not null,
    id          uuid not null,
    review_id   uuid not null,
    part        text not null check (part in ('INPUT', 'CONCLUSION', 'FOCUS')),
    code        text not null,
    value       text not null,
    motivation  text not null,
    author      text not null,
    version     integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, review_id, part, code),
    foreign key (tenant_id, review_id) references management_review
);
call system.protect('review_choice');

-- The findings that a review was compiled from, as they were then; the unit bears the name that it had.
create table review_finding (
    tenant_id     uuid not null,
    review_id     uuid not null,
    id            uuid not null,
    rule          text not null,
    subject_type  text not null,
    subject_id    uuid not null,
    unit_id       uuid,
    unit          text,
    label         text not null,
    severity      text not null,
    reason        text not null,
    state         text not null,
    first_seen    timestamptz not null,
    last_seen     timestamptz not null,
    count         integer not null,
    subject_version  integer not null,
    arguments     jsonb not null,
    facts         jsonb not null,
    parameters    jsonb not null,
    primary key (tenant_id, review_id, id),
    foreign key (tenant_id, review_id) references management_review
);
create index on review_finding (tenant_id, review_id, rule);
call system.protect('review_finding');

create table measurement (
    tenant_id    uuid not null,
    indicator    text not null,
    year         integer not null,
    as_of        timestamptz not null,
    numerator    numeric not null,
    denominator  numeric,
    definition   integer not null,
    primary key (tenant_id, indicator, year)
);
call system.protect('measurement');

--liquibase formatted sql

--changeset isms:governance
create table objective (
    tenant_id  uuid not null,
    id         uuid not null,
    year       integer not null,
    title      text not null,
    metric     text,
    target     text,
    due_on     date,
    outcome    text check (outcome in ('ACHIEVED', 'PARTLY', 'NOT_ACHIEVED')),
    owner_id   uuid,
    version    integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, owner_id) references person
);
call system.protect('objective');

-- The action plan (handlingsplan) of a year.
create table activity (
    tenant_id     uuid not null,
    id            uuid not null,
    year          integer not null,
    title         text not null,
    unit_id       uuid not null,
    objective_id  uuid,
    state         text not null check (state in ('NOT_STARTED', 'ONGOING', 'DONE', 'CANCELLED')),
    version       integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, objective_id) references objective
);
call system.protect('activity');

create table training_programme (
    tenant_id     uuid not null,
    id            uuid not null,
    title         text not null,
    launched_on   date not null,
    months        integer not null check (months > 0),
    version       integer not null,
    primary key (tenant_id, id)
);
call system.protect('training_programme');

create table training_total (
    tenant_id     uuid not null,
    programme_id  uuid not null,
    unit_id       uuid not null,
    completed     integer not null check (completed >= 0),
    population    integer not null check (population >= completed),
    primary key (tenant_id, programme_id, unit_id),
    foreign key (tenant_id, programme_id) references training_programme,
    foreign key (tenant_id, unit_id) references unit
);
call system.protect('training_total');

-- Persons in the management, who by CSL 2 kap. 4 § shall be trained.
create table management_member (
    tenant_id   uuid not null,
    id          uuid not null,
    person_id   uuid not null,
    reason      text not null,
    valid_from  date not null,
    valid_to    date,
    trained_on  date,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person
);
call system.protect('management_member');

create table audit (
    tenant_id            uuid not null,
    id                   uuid not null,
    title                text not null,
    area                 text not null,
    auditor              text not null,
    independent          boolean not null,
    scope                text,
    criteria             text,
    reported_on          date,
    result               text,
    version              integer not null,
    primary key (tenant_id, id)
);
call system.protect('audit');

create table briefing (
    tenant_id  uuid not null,
    id         uuid not null,
    forum      text not null,
    kind       text not null check (kind in ('MANAGEMENT_GROUP', 'BOARD', 'COMPANY_BOARD')),
    held_on    date not null,
    primary key (tenant_id, id)
);
call system.protect('briefing');

-- What changed outside and inside: material for the inputs of the management review.
create table context_entry (
    tenant_id  uuid not null,
    id         uuid not null,
    year       integer not null,
    input      char(1) not null check (input between 'A' and 'G'),
    position   integer not null default 0,
    text_sv    text not null,
    text_en    text not null,
    primary key (tenant_id, id)
);
call system.protect('context_entry');

create table steering_document (
    tenant_id    uuid not null,
    id           uuid not null,
    name         text not null,
    kind         text not null check (kind in ('POLICY', 'GUIDELINE', 'PLAN')),
    body         text not null,
    decided_on   date,
    valid_until  date,
    primary key (tenant_id, id)
);
call system.protect('steering_document');

--liquibase formatted sql

--changeset isms:continuity
-- The assignment (uppdrag) of the management, and one answer per addressee: no answer is visible as silence.
create table continuity_assignment (
    tenant_id           uuid not null,
    id                  uuid not null,
    title               text not null,
    given_by            text not null,
    given_on            date not null,
    deadline_on         date not null,
    premise             text not null,
    premise_it_loss     text not null check (premise_it_loss in ('ALL', 'PARTLY')),
    premise_days        integer not null check (premise_days > 0),
    decision_reference  text not null,
    version             integer not null,
    primary key (tenant_id, id)
);
call system.protect('continuity_assignment');

create table assignment_answer (
    tenant_id      uuid not null,
    id             uuid not null,
    assignment_id  uuid not null,
    unit_id        uuid not null,
    answered_on    date,
    none_reason    text,
    confirmed_by   uuid,
    version        integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, assignment_id, unit_id),
    foreign key (tenant_id, assignment_id) references continuity_assignment,
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, confirmed_by) references person
);
call system.protect('assignment_answer');

-- The list that was confirmed, and what the register had as critical then.
create table assignment_answer_process (
    tenant_id   uuid not null,
    answer_id   uuid not null,
    process_id  uuid not null,
    critical    boolean not null,
    primary key (tenant_id, answer_id, process_id),
    foreign key (tenant_id, answer_id) references assignment_answer,
    foreign key (tenant_id, process_id) references business_process
);
create index on assignment_answer_process (tenant_id, process_id);
call system.protect('assignment_answer_process');

create table continuity_plan (
    tenant_id        uuid not null,
    id               uuid not null,
    process_id       uuid not null,
    state            text not null check (state in ('DRAFT', 'REVIEW', 'ADOPTED', 'REPLACED')),
    edition          integer not null check (edition > 0),
    owner_id         uuid,
    deputy_id        uuid,
    premise_it_loss  text check (premise_it_loss in ('ALL', 'PARTLY')),
    premise_days     integer,
    mtpd_hours       integer check (mtpd_hours >= 0),
    rto_hours        integer check (rto_hours >= 0),
    rpo_hours        integer check (rpo_hours >= 0),
    mbco_value       numeric,
    mbco_unit        text,
    activation       text,
    adopted_on       date,
    reviewed_on      date,
    valid_until      date,
    printed_edition  integer,
    sent_by          text,
    version          integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, process_id) references business_process,
    foreign key (tenant_id, owner_id) references person,
    foreign key (tenant_id, deputy_id) references person
);
create index on continuity_plan (tenant_id, process_id);
call system.protect('continuity_plan');

-- The answers in one section of a plan, by the keys of the questions. Each section has a version of its own.
create table plan_section (
    tenant_id  uuid not null,
    id         uuid not null,
    plan_id    uuid not null,
    section    text not null check (section in ('BY_HAND', 'PREMISE', 'IMPACT', 'ACTIVATION', 'LIFE_HEALTH', 'PAYMENT',
                                                'INTAKE', 'COMMUNICATION', 'RECORDS', 'SUPPLIERS', 'LOSS', 'RETURN')),
    answers    jsonb not null,
    version    integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, plan_id, section),
    foreign key (tenant_id, plan_id) references continuity_plan
);
call system.protect('plan_section');

-- A manual procedure (reservrutin). Where it covers a system, it replaces that system by hand.
create table manual_procedure (
    tenant_id         uuid not null,
    id                uuid not null,
    plan_id           uuid not null,
    system_id         uuid,
    name              text not null,
    start_hours       integer,
    sustainable_days  integer check (sustainable_days >= 0),
    needs_it          boolean not null,
    version           integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, plan_id) references continuity_plan,
    foreign key (tenant_id, system_id) references information_system
);
create index on manual_procedure (tenant_id, plan_id);
call system.protect('manual_procedure');

create table exercise (
    tenant_id     uuid not null,
    id            uuid not null,
    title         text not null,
    scenario      text not null check (scenario in ('IT_OUTAGE_30D', 'IT_ATTACK', 'SINGLE_SYSTEM', 'SUPPLIER')),
    kind          text not null check (kind in ('DISCUSSION', 'TABLETOP', 'PRACTICAL', 'LIVE')),
    state         text not null check (state in ('PLANNED', 'HELD', 'EVALUATED', 'CLOSED')),
    held_on       date not null,
    unit_id       uuid,
    participants  integer not null check (participants >= 0),
    result        text,
    version       integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references unit
);
call system.protect('exercise');

-- The plans that were exercised. Where none is said, those of the departments that took part were.
create table exercise_plan (
    tenant_id    uuid not null,
    exercise_id  uuid not null,
    plan_id      uuid not null,
    primary key (tenant_id, exercise_id, plan_id),
    foreign key (tenant_id, exercise_id) references exercise,
    foreign key (tenant_id, plan_id) references continuity_plan
);
create index on exercise_plan (tenant_id, plan_id);
call system.protect('exercise_plan');

-- Which process each exercise was of: what was exercised in one edition of its plan counts for the next, too.
create view exercised_process with (security_invoker = true) as
select e.tenant_id, e.id as exercise_id, l.process_id
  from exercise e
  join exercise_plan x on x.tenant_id = e.tenant_id and x.exercise_id = e.id
  join continuity_plan l on l.tenant_id = x.tenant_id and l.id = x.plan_id
 union
select e.tenant_id, e.id, b.id
  from exercise e
  left join unit o on o.tenant_id = e.tenant_id and o.id = e.unit_id
  join business_process b on b.tenant_id = e.tenant_id
  join unit u on u.tenant_id = b.tenant_id and u.id = b.unit_id
 where (e.unit_id is null or u.department_id = o.department_id)
   and not exists (select from exercise_plan x where x.tenant_id = e.tenant_id and x.exercise_id = e.id);
grant select on exercised_process to isms_app;

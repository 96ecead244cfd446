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
    sent_by          text,
    version          integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, process_id) references business_process,
    foreign key (tenant_id, owner_id) references person,
    foreign key (tenant_id, deputy_id) references person
);
create index on continuity_plan (tenant_id, process_id);
call system.protect('continuity_plan');

-- Of each process the plan in force, or else the one that is being written.
create view leading_plan with (security_invoker = true) as
select distinct on (l.tenant_id, l.process_id) l.*
  from continuity_plan l
 where l.state <> 'REPLACED'
 order by l.tenant_id, l.process_id, l.state = 'ADOPTED' desc, l.edition desc, l.id;
grant select on leading_plan to isms_app;

-- The answers in one section of a plan, by the keys of the questions. Each section has a version of its own.
create table plan_section (
    tenant_id  uuid not null,
    id         uuid not null,
    plan_id    uuid not null,
    section    text not null check (section in ('BY_HAND', 'STAFFING', 'PREMISE', 'IMPACT', 'ACTIVATION', 'LIFE_HEALTH', 'PAYMENT',
                                                'INTAKE', 'COMMUNICATION', 'RECORDS', 'SUPPLIERS', 'LOSS', 'RETURN')),
    answers    jsonb not null,
    version    integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, plan_id, section),
    foreign key (tenant_id, plan_id) references continuity_plan
);
call system.protect('plan_section');

-- How something is done by hand (reservrutin). Steps, materials and forms: one on each line.
create table manual_procedure (
    tenant_id          uuid not null,
    id                 uuid not null,
    plan_id            uuid not null,
    name               text not null,
    start_hours        integer,
    sustainable_days   integer check (sustainable_days >= 0),
    relief             text,
    needs_it           boolean not null,
    steps              text,
    materials          text,
    forms              text,
    staff_available    integer check (staff_available >= 0),
    staff_first_day    integer check (staff_first_day >= 0),
    staff_first_week   integer check (staff_first_week >= 0),
    staff_first_month  integer check (staff_first_month >= 0),
    staff_after_month  integer check (staff_after_month >= 0),
    version            integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, plan_id) references continuity_plan
);
create index on manual_procedure (tenant_id, plan_id);
call system.protect('manual_procedure');

-- The information systems that it stands in for; for the process as a whole where there is none.
create table procedure_replaces (
    tenant_id     uuid not null,
    procedure_id  uuid not null,
    system_id     uuid not null,
    primary key (tenant_id, procedure_id, system_id),
    foreign key (tenant_id, procedure_id) references manual_procedure on delete cascade,
    foreign key (tenant_id, system_id) references information_system
);
create index on procedure_replaces (tenant_id, system_id);
call system.protect('procedure_replaces');

-- That what a system does stands still (får stå still till dag X): somebody decided to do nothing in its place.
create table stop_decision (
    tenant_id   uuid not null,
    id          uuid not null,
    plan_id     uuid not null,
    system_id   uuid not null,
    until_day   integer not null check (until_day between 1 and 365),
    reason      text not null,
    decided_by  text not null,
    version     integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, plan_id, system_id),
    foreign key (tenant_id, plan_id) references continuity_plan,
    foreign key (tenant_id, system_id) references information_system
);
call system.protect('stop_decision');

-- Something that several plans count on, and of which there is only so much (resurs).
create table shared_resource (
    tenant_id     uuid not null,
    id            uuid not null,
    unit_id       uuid not null,
    name          text not null,
    kind          text not null check (kind in ('PERSON', 'PREMISES', 'VEHICLE', 'POWER', 'COMMUNICATION', 'SUPPLY',
                                                'CASH', 'IT')),
    capacity      integer check (capacity >= 0),
    independent   boolean not null,
    power_source  text,
    version       integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references unit
);
create index on shared_resource (tenant_id, unit_id);
call system.protect('shared_resource');

-- What a resource needs in its turn: the vehicle its pump, the cabinet of keys the system that locks it.
create table resource_need (
    tenant_id     uuid not null,
    resource_id   uuid not null,
    needed_id     uuid not null,
    primary key (tenant_id, resource_id, needed_id),
    foreign key (tenant_id, resource_id) references shared_resource,
    foreign key (tenant_id, needed_id) references shared_resource
);
create index on resource_need (tenant_id, needed_id);
call system.protect('resource_need');

create table resource_system (
    tenant_id     uuid not null,
    resource_id   uuid not null,
    system_id     uuid not null,
    primary key (tenant_id, resource_id, system_id),
    foreign key (tenant_id, resource_id) references shared_resource,
    foreign key (tenant_id, system_id) references information_system
);
create index on resource_system (tenant_id, system_id);
call system.protect('resource_system');

-- What something done by hand needs.
create table procedure_resource (
    tenant_id     uuid not null,
    procedure_id  uuid not null,
    needed_id     uuid not null,
    primary key (tenant_id, procedure_id, needed_id),
    foreign key (tenant_id, procedure_id) references manual_procedure on delete cascade,
    foreign key (tenant_id, needed_id) references shared_resource
);
create index on procedure_resource (tenant_id, needed_id);
call system.protect('procedure_resource');

create table procedure_system (
    tenant_id     uuid not null,
    procedure_id  uuid not null,
    system_id     uuid not null,
    primary key (tenant_id, procedure_id, system_id),
    foreign key (tenant_id, procedure_id) references manual_procedure on delete cascade,
    foreign key (tenant_id, system_id) references information_system
);
create index on procedure_system (tenant_id, system_id);
call system.protect('procedure_system');

-- What resources and procedures need, of either kind, by name.
create view thing_need with (security_invoker = true) as
select n.tenant_id, n.resource_id as from_id, r.id as to_id, r.name
  from resource_need n
  join shared_resource r on r.tenant_id = n.tenant_id and r.id = n.needed_id
union all
select n.tenant_id, n.resource_id, s.id, s.name
  from resource_system n
  join information_system s on s.tenant_id = n.tenant_id and s.id = n.system_id
union all
select n.tenant_id, n.procedure_id, r.id, r.name
  from procedure_resource n
  join shared_resource r on r.tenant_id = n.tenant_id and r.id = n.needed_id
union all
select n.tenant_id, n.procedure_id, s.id, s.name
  from procedure_system n
  join information_system s on s.tenant_id = n.tenant_id and s.id = n.system_id;
grant select on thing_need to isms_app;

-- Resources that are gone when all IT is, and because of what: themselves, or what they need through others.
create view lost_resource with (security_invoker = true) as
with recursive lost (tenant_id, id, cause) as (
    select r.tenant_id, r.id, r.name
      from shared_resource r
     where r.kind = 'IT'
       and not r.independent
     union
    select n.tenant_id, n.resource_id, s.name
      from resource_system n
      join information_system s on s.tenant_id = n.tenant_id and s.id = n.system_id
     union
    select n.tenant_id, n.resource_id, l.cause
      from lost l
      join resource_need n on n.tenant_id = l.tenant_id and n.needed_id = l.id
)
select l.tenant_id, l.id, min(l.cause collate "C") as cause
  from lost l
 group by l.tenant_id, l.id;
grant select on lost_resource to isms_app;

-- Devices of their own of which nobody has said what they run on, and whatever needs them.
create view unpowered_resource with (security_invoker = true) as
with recursive unpowered (tenant_id, id, cause) as (
    select r.tenant_id, r.id, r.name
      from shared_resource r
     where r.kind = 'IT'
       and r.independent
       and coalesce(btrim(r.power_source), '') = ''
     union
    select n.tenant_id, n.resource_id, u.cause
      from unpowered u
      join resource_need n on n.tenant_id = u.tenant_id and n.needed_id = u.id
)
select u.tenant_id, u.id, min(u.cause collate "C") as cause
  from unpowered u
 group by u.tenant_id, u.id;
grant select on unpowered_resource to isms_app;

-- Manual procedures that cannot be used when all IT is gone; no cause where that is all that is said.
create view lost_procedure with (security_invoker = true) as
select x.tenant_id, x.id, min(x.cause collate "C") as cause
  from (select m.tenant_id, m.id, null as cause
          from manual_procedure m
         where m.needs_it
        union all
        select n.tenant_id, n.procedure_id, s.name
          from procedure_system n
          join information_system s on s.tenant_id = n.tenant_id and s.id = n.system_id
        union all
        select n.tenant_id, n.procedure_id, l.cause
          from procedure_resource n
          join lost_resource l on l.tenant_id = n.tenant_id and l.id = n.needed_id) x
 group by x.tenant_id, x.id;
grant select on lost_procedure to isms_app;

-- The systems that a plan can do without when all IT is gone: some procedure stands in that needs nothing of it.
create view covered_system with (security_invoker = true) as
select distinct m.tenant_id, m.plan_id, x.system_id
  from procedure_replaces x
  join manual_procedure m on m.tenant_id = x.tenant_id and m.id = x.procedure_id
 where m.id not in (select f.id from lost_procedure f);
grant select on covered_system to isms_app;

-- How much of it a plan counts on: the first day, days 2 to 7, 8 to 30, and after that.
create table resource_claim (
    tenant_id    uuid not null,
    id           uuid not null,
    plan_id      uuid not null,
    resource_id  uuid not null,
    first_day    integer not null check (first_day >= 0),
    first_week   integer not null check (first_week >= 0),
    first_month  integer not null check (first_month >= 0),
    after_month  integer not null check (after_month >= 0),
    version      integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, plan_id, resource_id),
    foreign key (tenant_id, plan_id) references continuity_plan,
    foreign key (tenant_id, resource_id) references shared_resource
);
create index on resource_claim (tenant_id, resource_id);
call system.protect('resource_claim');

-- Who is called (kontaktlista), in order. The number stands as it was typed, and as a telephone wants it.
create table plan_contact (
    tenant_id          uuid not null,
    id                 uuid not null,
    plan_id            uuid not null,
    place              integer not null check (place > 0),
    name               text not null,
    organisation       text,
    phone              text not null,
    phone_normal       text not null check (phone_normal <> ''),
    without_telephony  boolean not null,
    note               text,
    version            integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, plan_id) references continuity_plan
);
create index on plan_contact (tenant_id, plan_id);
call system.protect('plan_contact');

-- When somebody last called every number of a plan.
create table contact_check (
    tenant_id   uuid not null,
    plan_id     uuid not null,
    checked_on  date not null,
    checked_by  text not null,
    primary key (tenant_id, plan_id),
    foreign key (tenant_id, plan_id) references continuity_plan
);
call system.protect('contact_check');

-- What is printed at interval (underlag på papper), by whom, and where it lies: a place on each line.
create table paper_routine (
    tenant_id    uuid not null,
    id           uuid not null,
    plan_id      uuid not null,
    what         text not null,
    printed_by   text not null,
    every_days   integer not null check (every_days between 1 and 365),
    vulnerable   boolean not null,
    places       text not null,
    followed_on  date,
    followed_by  text,
    version      integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, plan_id) references continuity_plan
);
create index on paper_routine (tenant_id, plan_id);
call system.protect('paper_routine');

-- Where the plan of a process lies on paper, and which edition. It stays there whatever is adopted.
create table plan_copy (
    tenant_id   uuid not null,
    id          uuid not null,
    process_id  uuid not null,
    place       text not null,
    edition     integer not null check (edition > 0),
    put_on      date not null,
    told_on     date,
    version     integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, process_id) references business_process
);
create index on plan_copy (tenant_id, process_id);
call system.protect('plan_copy');

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

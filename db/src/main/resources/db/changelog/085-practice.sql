--liquibase formatted sql

--changeset isms:practice
-- A card (händelsekort) that the leader of an exercise hands out: one of the built-in ones, or words of one's own.
create table inject_card (
    tenant_id      uuid not null,
    id             uuid not null,
    exercise_id    uuid not null,
    place          integer not null,
    built_in       text,
    moment         text,
    happening      text,
    handed_out_at  timestamptz,
    version        integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, exercise_id) references exercise,
    check (built_in is null or moment is null),
    check ((moment is null) = (happening is null))
);
create index on inject_card (tenant_id, exercise_id);
call system.protect('inject_card');

-- An adopted plan that is put to use (aktivering). It goes on as long as it has no last day.
create table plan_activation (
    tenant_id    uuid not null,
    id           uuid not null,
    plan_id      uuid not null,
    scenario     text not null check (scenario in ('IT_OUTAGE_30D', 'IT_ATTACK', 'SINGLE_SYSTEM', 'SUPPLIER')),
    began_on     date not null,
    ended_on     date check (ended_on >= began_on),
    cause        text not null,
    incident_id  uuid,
    learnt       text,
    version      integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, plan_id) references continuity_plan,
    foreign key (tenant_id, incident_id) references incident
);
create index on plan_activation (tenant_id, plan_id);
create index on plan_activation (tenant_id, incident_id);
call system.protect('plan_activation');

-- The days on which work was done by hand according to a procedure of the plan.
create table manual_use (
    tenant_id      uuid not null,
    id             uuid not null,
    activation_id  uuid not null,
    procedure_id   uuid not null,
    began_on       date not null,
    ended_on       date check (ended_on >= began_on),
    deviation      text,
    version        integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, activation_id, procedure_id),
    foreign key (tenant_id, activation_id) references plan_activation,
    foreign key (tenant_id, procedure_id) references manual_procedure
);
create index on manual_use (tenant_id, procedure_id);
call system.protect('manual_use');

-- What was seen in an exercise or when a plan was in use. What has to be better becomes an action, or there is a reason
-- why not.
create table observation (
    tenant_id      uuid not null,
    id             uuid not null,
    exercise_id    uuid,
    activation_id  uuid,
    plan_id        uuid,
    seen           text not null,
    good           boolean not null,
    weight         text check (weight in ('MINOR', 'MAJOR', 'CRITICAL')),
    changes_plan   boolean not null,
    action_id      uuid,
    reason         text,
    version        integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, exercise_id) references exercise,
    foreign key (tenant_id, activation_id) references plan_activation,
    foreign key (tenant_id, plan_id) references continuity_plan,
    foreign key (tenant_id, action_id) references action,
    check (num_nonnulls(exercise_id, activation_id) = 1),
    check (num_nonnulls(action_id, reason) <= 1),
    check (plan_id is not null or not changes_plan)
);
create index on observation (tenant_id, exercise_id);
create index on observation (tenant_id, activation_id);
create index on observation (tenant_id, plan_id);
create index on observation (tenant_id, action_id);
call system.protect('observation');

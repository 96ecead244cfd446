--liquibase formatted sql

--changeset isms:offline-kit
-- Everything that a department (no unit: the whole municipality) needs when all IT is down, made at one moment. No
-- password is kept: it is typed where the kit is taken out.
create table offline_kit (
    tenant_id   uuid not null,
    id          uuid not null,
    unit_id     uuid,
    language    text not null check (language in ('sv', 'en')),
    made_at     timestamptz not null,
    ordered_by  text not null,
    sealed      boolean not null,
    version     integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references unit
);
create index on offline_kit (tenant_id, made_at);
call system.protect('offline_kit');

-- The editions that it has, chosen when it is ordered: an adopted edition does not change.
create table offline_kit_plan (
    tenant_id  uuid not null,
    kit_id     uuid not null,
    position   integer not null,
    plan_id    uuid not null,
    primary key (tenant_id, kit_id, position),
    foreign key (tenant_id, kit_id) references offline_kit on delete cascade,
    foreign key (tenant_id, plan_id) references continuity_plan
);
call system.protect('offline_kit_plan');

create table offline_kit_file (
    tenant_id  uuid not null,
    kit_id     uuid not null,
    name       text not null,
    content    bytea not null,
    primary key (tenant_id, kit_id, name),
    foreign key (tenant_id, kit_id) references offline_kit on delete cascade
);
call system.protect('offline_kit_file');

--liquibase formatted sql

--changeset isms:improvement
-- One type of action (åtgärd) for every source.
create table action (
    tenant_id    uuid not null,
    id           uuid not null,
    unit_id      uuid not null,
    title        text not null,
    source_type  text not null
        check (source_type in ('RISK', 'INCIDENT', 'EXERCISE', 'ACTIVATION', 'AUDIT', 'CONTROL', 'REVIEW')),
    source_id    uuid,
    owner_id     uuid,
    due_on       date,
    state        text not null check (state in ('PROPOSED', 'PLANNED', 'ONGOING', 'DONE', 'VERIFIED', 'CANCELLED')),
    done_on      date,
    version      integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, owner_id) references person
);
create index on action (tenant_id, unit_id);
create index on action (tenant_id, source_id);
call system.protect('action');

-- A control (säkerhetsåtgärd) and the checks of whether it exists and works.
create table control (
    tenant_id    uuid not null,
    id           uuid not null,
    unit_id      uuid not null,
    name         text not null,
    norm         text not null,
    criticality  smallint not null check (criticality between 1 and 4),
    owner_id     uuid,
    version      integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, owner_id) references person
);
call system.protect('control');

create table control_check (
    tenant_id   uuid not null,
    id          uuid not null,
    control_id  uuid not null,
    method      text not null check (method in ('AUDIT', 'TEST', 'MEASUREMENT', 'EXERCISE', 'INSPECTION')),
    checked_on  date not null,
    works       boolean not null,
    evidence    text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, control_id) references control
);
create index on control_check (tenant_id, control_id);
call system.protect('control_check');

-- A processing of personal data (behandling) and the assessment of what it means for persons (konsekvensbedömning, DPIA).
-- high_risk is null as long as nobody has considered it.
create table processing (
    tenant_id    uuid not null,
    id           uuid not null,
    unit_id      uuid not null,
    name         text not null,
    purpose      text not null,
    system_id    uuid,
    high_risk    boolean,
    assessed_on  date,
    reference    text,
    changed_on   date,
    version      integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, system_id) references information_system,
    check (reference is null or assessed_on is not null)
);
create index on processing (tenant_id, unit_id);
create index on processing (tenant_id, system_id);
call system.protect('processing');

--liquibase formatted sql

--changeset isms:organisation
create table legal_entity (
    tenant_id  uuid not null,
    id         uuid not null,
    name       text not null,
    org_no     text not null,
    kind       text not null check (kind in ('MUNICIPALITY', 'COMPANY', 'FEDERATION')),
    primary key (tenant_id, id)
);
call system.protect('legal_entity');

-- A tree. Departments (förvaltningar) and companies are the units that answer; the smaller ones belong to one of them.
create table unit (
    tenant_id        uuid not null,
    id               uuid not null,
    parent_id        uuid,
    department_id    uuid not null,
    legal_entity_id  uuid not null,
    kind             text not null check (kind in ('DEPARTMENT', 'COMPANY', 'FEDERATION', 'SUBUNIT')),
    name             text not null,
    short_name       text not null,
    board            text,
    headcount        integer not null check (headcount >= 0),
    controller       boolean not null,
    version          integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, parent_id) references unit,
    foreign key (tenant_id, department_id) references unit,
    foreign key (tenant_id, legal_entity_id) references legal_entity
);
call system.protect('unit');

create table person (
    tenant_id      uuid not null,
    id             uuid not null,
    employee_no    text not null,
    name           text not null,
    name_key       text not null generated always as (lower(name)) stored,
    title          text not null,
    unit_id        uuid not null,
    employed_from  date not null,
    employed_to    date check (employed_to >= employed_from),
    upn            text,
    upn_key        text generated always as (lower(upn)) stored,
    version        integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, employee_no),
    foreign key (tenant_id, unit_id) references unit
);
create index on person (tenant_id, unit_id);
call system.protect('person');

create table role_assignment (
    tenant_id   uuid not null,
    id          uuid not null,
    role        text not null check (role in (
                    'HEAD', 'MANAGER', 'CHIEF_EXECUTIVE', 'INFORMATION_SECURITY_COORDINATOR',
                    'PROTECTIVE_SECURITY_MANAGER', 'DATA_PROTECTION_OFFICER', 'DATA_PROTECTION_COORDINATOR',
                    'SECURITY_MANAGER', 'IT_MANAGER', 'IT_SECURITY_OFFICER', 'EMERGENCY_COORDINATOR', 'DUTY_OFFICER',
                    'REGISTRAR', 'INTERNAL_AUDITOR')),
    person_id   uuid not null,
    unit_id     uuid,
    valid_from  date not null,
    valid_to    date check (valid_to >= valid_from),
    version     integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person,
    foreign key (tenant_id, unit_id) references unit
);
create index on role_assignment (tenant_id, person_id);
call system.protect('role_assignment');

--changeset isms:organisation-user
-- Looked up by name before the tenant is known.
create table system.app_user (
    id             uuid primary key,
    tenant_id      uuid not null references system.tenant,
    username       text not null unique,
    password_hash  text not null,
    name           text not null,
    role           text not null,
    department_id  uuid,
    language       text not null default 'sv' check (language in ('sv', 'en')),
    theme          text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
    enabled        boolean not null default true,
    demo           boolean not null default false
);
grant select, insert, update on system.app_user to isms_app;

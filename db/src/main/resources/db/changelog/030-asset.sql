--liquibase formatted sql

--changeset isms:asset
create table supplier (
    tenant_id  uuid not null,
    id         uuid not null,
    name       text not null,
    owner_id   uuid,
    version    integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, owner_id) references person
);
call system.protect('supplier');

create table agreement (
    tenant_id                uuid not null,
    id                       uuid not null,
    supplier_id              uuid not null,
    title                    text not null,
    security_requirements    boolean,
    personal_data            boolean not null,
    personal_data_agreement  boolean,
    incident_hours           integer check (incident_hours > 0),
    incident_contact         text,
    recovery_hours           integer check (recovery_hours > 0),
    exit_clause              boolean,
    ends_on                  date,
    renewal_decided          boolean not null,
    version                  integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, supplier_id) references supplier
);
create index on agreement (tenant_id, supplier_id);
call system.protect('agreement');

-- K, R, T (confidentiality, integrity, availability) from 0 to 4 after KLASSA; null where nobody has classified.
-- required_mfa is the level (0 to 4, as of accounts) below which nobody is to sign in; null where nothing is decided.
-- required_loa is the level of assurance (tillitsnivå, 1 to 4): how certain it has to be who signs in.
create table information_system (
    tenant_id              uuid not null,
    id                     uuid not null,
    unit_id                uuid not null,
    name                   text not null,
    owner_id               uuid,
    supplier_id            uuid,
    confidentiality        smallint check (confidentiality between 0 and 4),
    integrity              smallint check (integrity between 0 and 4),
    availability           smallint check (availability between 0 and 4),
    classified_on          date,
    internet_exposed       boolean not null,
    mfa_enforced           text not null check (mfa_enforced in ('YES', 'NO', 'UNKNOWN')),
    required_mfa           smallint check (required_mfa between 0 and 4),
    required_loa           smallint check (required_loa between 1 and 4),
    recovery_hours         integer check (recovery_hours >= 0),
    proven_recovery_hours  integer check (proven_recovery_hours >= 0),
    version                integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, owner_id) references person,
    foreign key (tenant_id, supplier_id) references supplier
);
create index on information_system (tenant_id, unit_id);
call system.protect('information_system');

-- What the information is, wherever it is kept. The class is that of the information itself, as of a system.
create table information_asset (
    tenant_id        uuid not null,
    id               uuid not null,
    unit_id          uuid not null,
    name             text not null,
    description      text not null,
    owner_id         uuid,
    confidentiality  smallint check (confidentiality between 0 and 4),
    integrity        smallint check (integrity between 0 and 4),
    availability     smallint check (availability between 0 and 4),
    classified_on    date,
    personal_data    text not null check (personal_data in ('NONE', 'ORDINARY', 'SENSITIVE')),
    secrecy_ground   text,
    version          integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, owner_id) references person
);
create index on information_asset (tenant_id, unit_id);
call system.protect('information_asset');

create table information_in_system (
    tenant_id       uuid not null,
    information_id  uuid not null,
    system_id       uuid not null,
    primary key (tenant_id, information_id, system_id),
    foreign key (tenant_id, information_id) references information_asset,
    foreign key (tenant_id, system_id) references information_system
);
create index on information_in_system (tenant_id, system_id);
call system.protect('information_in_system');

create table business_process (
    tenant_id           uuid not null,
    id                  uuid not null,
    unit_id             uuid not null,
    name                text not null,
    criticality         smallint check (criticality between 1 and 4),
    owner_id            uuid,
    life_health         boolean not null,
    payment             boolean not null,
    statutory_deadline  boolean not null,
    digital_intake      boolean not null,
    safeguarding        boolean not null,
    version             integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, owner_id) references person
);
create index on business_process (tenant_id, unit_id);
call system.protect('business_process');

create table process_system (
    tenant_id   uuid not null,
    process_id  uuid not null,
    system_id   uuid not null,
    primary key (tenant_id, process_id, system_id),
    foreign key (tenant_id, process_id) references business_process,
    foreign key (tenant_id, system_id) references information_system
);
create index on process_system (tenant_id, system_id);
call system.protect('process_system');

-- What needs what beyond that. A circle is a finding and not an error: it is so, and somebody has to see it.
create table process_need (
    tenant_id   uuid not null,
    id          uuid not null,
    process_id  uuid not null,
    needed_id   uuid not null,
    version     integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, process_id, needed_id),
    foreign key (tenant_id, process_id) references business_process,
    foreign key (tenant_id, needed_id) references business_process
);
create index on process_need (tenant_id, needed_id);
call system.protect('process_need');

create table system_need (
    tenant_id  uuid not null,
    id         uuid not null,
    system_id  uuid not null,
    needed_id  uuid not null,
    version    integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, system_id, needed_id),
    foreign key (tenant_id, system_id) references information_system,
    foreign key (tenant_id, needed_id) references information_system
);
create index on system_need (tenant_id, needed_id);
call system.protect('system_need');

--liquibase formatted sql

--changeset isms:incident
create table incident (
    tenant_id        uuid not null,
    id               uuid not null,
    unit_id          uuid not null,
    number           text not null,
    title            text not null,
    category         text,
    severity         smallint check (severity between 1 and 4),
    confidentiality  boolean not null,
    integrity        boolean not null,
    availability     boolean not null,
    personal_data    boolean not null,
    significant      boolean,
    occurred_at      timestamptz,
    detected_at      timestamptz,
    aware_at         timestamptz,
    assessed_at      timestamptz,
    handled_at       timestamptz,
    closed_at        timestamptz,
    owner_id         uuid,
    cause            text,
    lessons          text,
    version          integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, owner_id) references person
);
create index on incident (tenant_id, unit_id);
call system.protect('incident');

create table regulatory_report (
    tenant_id     uuid not null,
    id            uuid not null,
    incident_id   uuid not null,
    track         text not null check (track in ('CSL', 'IMY')),
    stage         text not null check (stage in ('EARLY_WARNING', 'NOTIFICATION', 'SITUATION', 'FINAL')),
    submitted_at  timestamptz not null,
    receiver      text not null,
    reference     text,
    primary key (tenant_id, id),
    foreign key (tenant_id, incident_id) references incident
);
create index on regulatory_report (tenant_id, incident_id);
call system.protect('regulatory_report');

-- What regulations lay down changes with them: dated rows, never constants. What is called verified says what was
-- looked up, and of each law or sector at most one row is in force on a day.
create table authority (
    tenant_id   uuid not null,
    id          uuid not null,
    track       text not null check (track in ('CSL', 'IMY')),
    name        text not null,
    portal      text,
    source      text not null,
    valid_from  date not null,
    valid_to    date,
    verified    boolean not null,
    note        text,
    version     integer not null,
    primary key (tenant_id, id),
    check (valid_to >= valid_from),
    check (not verified or note is not null),
    exclude using gist (tenant_id with =, track with =, daterange(valid_from, valid_to, '[]') with &&)
);
call system.protect('authority');

-- From where on an incident is significant (betydande incident).
create table significance_threshold (
    tenant_id          uuid not null,
    id                 uuid not null,
    sector             text not null check (sector in ('GENERAL', 'PUBLIC_ADMINISTRATION', 'HEALTH_CARE', 'WATER', 'ENERGY')),
    limited_hours      integer not null check (limited_hours > 0),
    alternative_hours  integer not null check (alternative_hours > 0),
    persons            integer check (persons > 0),
    cost_percent       integer check (cost_percent between 1 and 100),
    end_users          integer check (end_users > 0),
    end_users_percent  integer check (end_users_percent between 1 and 100),
    also               text,
    source             text not null,
    valid_from         date not null,
    valid_to           date,
    verified           boolean not null,
    note               text,
    version            integer not null,
    primary key (tenant_id, id),
    check (valid_to >= valid_from),
    check (not verified or note is not null),
    exclude using gist (tenant_id with =, sector with =, daterange(valid_from, valid_to, '[]') with &&)
);
call system.protect('significance_threshold');

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

-- Who receives what changes with the law: dated rows, never constants.
create table authority (
    tenant_id   uuid not null,
    id          uuid not null,
    track       text not null check (track in ('CSL', 'IMY')),
    name        text not null,
    portal      text,
    valid_from  date not null,
    valid_to    date,
    verified    boolean not null,
    primary key (tenant_id, id)
);
call system.protect('authority');

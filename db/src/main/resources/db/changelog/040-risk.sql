--liquibase formatted sql

--changeset isms:risk
create table risk_scale (
    tenant_id             uuid not null,
    id                    uuid not null,
    name                  text not null,
    steps                 smallint not null check (steps between 3 and 6),
    acceptance_threshold  smallint not null check (acceptance_threshold >= 1),
    retired_on            date,
    primary key (tenant_id, id)
);
call system.protect('risk_scale');

create table risk_analysis (
    tenant_id     uuid not null,
    id            uuid not null,
    unit_id       uuid not null,
    scale_id      uuid not null,
    title         text not null,
    state         text not null check (state in ('PLANNED', 'ONGOING', 'REVIEW', 'ADOPTED', 'REPLACED', 'ARCHIVED')),
    performed_on  date,
    adopted_on    date,
    facilitator   text,
    participants  text,
    version       integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, scale_id) references risk_scale
);
create index on risk_analysis (tenant_id, unit_id);
call system.protect('risk_analysis');

create table risk (
    tenant_id             uuid not null,
    id                    uuid not null,
    analysis_id           uuid not null,
    title                 text not null,
    threat                text not null,
    vulnerability         text not null,
    confidentiality       boolean not null,
    integrity             boolean not null,
    availability          boolean not null,
    it_outage             boolean not null,
    owner_id              uuid,
    inherent_likelihood   smallint,
    inherent_consequence  smallint,
    likelihood            smallint,
    consequence           smallint,
    treatment             text check (treatment in ('REDUCE', 'AVOID', 'SHARE', 'ACCEPT')),
    state                 text not null check (state in ('IDENTIFIED', 'RATED', 'TREATED', 'ACCEPTED', 'FOLLOWED_UP', 'CLOSED')),
    version               integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, analysis_id) references risk_analysis,
    foreign key (tenant_id, owner_id) references person
);
create index on risk (tenant_id, analysis_id);
call system.protect('risk');

create table risk_acceptance (
    tenant_id    uuid not null,
    id           uuid not null,
    risk_id      uuid not null,
    level        smallint not null,
    decided_by   uuid not null,
    decided_on   date not null,
    valid_until  date,
    motivation   text,
    primary key (tenant_id, id),
    foreign key (tenant_id, risk_id) references risk,
    foreign key (tenant_id, decided_by) references person
);
create index on risk_acceptance (tenant_id, risk_id);
call system.protect('risk_acceptance');

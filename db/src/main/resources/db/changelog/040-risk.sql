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

-- Up to which level a role, or a person, may decide (delegationsordning). One that no longer holds gets a last day.
create table delegation_ceiling (
    tenant_id   uuid not null,
    id          uuid not null,
    decision    text not null check (decision in ('RISK_ACCEPTANCE')),
    role        text,
    person_id   uuid,
    max_level   smallint not null check (max_level >= 1),
    valid_from  date not null,
    valid_to    date check (valid_to >= valid_from),
    reference   text not null,
    version     integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person,
    check ((role is null) <> (person_id is null))
);
call system.protect('delegation_ceiling');

-- A decision that a risk may stay at a level until a day (riskaccept). Asked for, then decided by who may; only a decided
-- one counts. One that was withdrawn keeps who had decided it. Who asked may be known by the name of the account only.
create table risk_acceptance (
    tenant_id     uuid not null,
    id            uuid not null,
    risk_id       uuid not null,
    level         smallint not null,
    motivation    text,
    valid_until   date,
    asked_by      text not null,
    asked_person  uuid,
    asked_on      date not null,
    state         text not null check (state in ('ASKED', 'DECIDED', 'REFUSED', 'WITHDRAWN')),
    decided_by    uuid,
    decided_on    date,
    note          text,
    case_number   text,
    withdrawn_by  text,
    withdrawn_on  date,
    withdrawal    text,
    version       integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, risk_id) references risk,
    foreign key (tenant_id, decided_by) references person,
    check (state = 'WITHDRAWN' or (state = 'ASKED') = (decided_on is null)),
    check ((decided_by is null) = (decided_on is null)),
    check ((state = 'WITHDRAWN') = (withdrawn_on is not null))
);
create unique index on risk_acceptance (tenant_id, risk_id) where state = 'ASKED';
create index on risk_acceptance (tenant_id, risk_id);
call system.protect('risk_acceptance');

--liquibase formatted sql

--changeset isms:workshop
-- A workshop of a risk analysis, in which people in a room gather scenarios and rate them. What happens is numbered, so that
-- whoever was away is told what was missed.
create table workshop (
    tenant_id    uuid not null,
    id           uuid not null,
    analysis_id  uuid not null,
    code         text not null,
    anonymous    boolean not null,
    scenario_id  uuid,
    sequence     bigint not null,
    opened_by    text not null,
    opened_at    timestamptz not null,
    ends_at      timestamptz not null check (ends_at >= opened_at),
    ended_at     timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, analysis_id) references risk_analysis
);
create unique index on workshop (tenant_id, analysis_id) where ended_at is null;
call system.protect('workshop');

-- Found by the code before anybody is known; gone when the workshop has ended.
create table system.workshop_code (
    code         text primary key,
    tenant_id    uuid not null references system.tenant,
    workshop_id  uuid not null,
    ends_at      timestamptz not null
);
grant select, insert, delete on system.workshop_code to isms_app;

-- A place in the room. Its holder has a secret of which only a digest is kept, and no longer than the workshop lasts.
create table workshop_seat (
    tenant_id    uuid not null,
    id           uuid not null,
    workshop_id  uuid not null,
    name         text not null,
    function     text not null check (function in ('BUSINESS', 'IT', 'DATA_PROTECTION', 'SECURITY', 'OTHER')),
    guest        boolean not null,
    secret_hash  bytea,
    joined_at    timestamptz not null,
    left_at      timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, workshop_id) references workshop
);
create unique index on workshop_seat (tenant_id, workshop_id, secret_hash);
call system.protect('workshop_seat');

create table workshop_scenario (
    tenant_id      uuid not null,
    id             uuid not null,
    workshop_id    uuid not null,
    place          integer not null,
    title          text not null,
    threat         text not null,
    vulnerability  text not null,
    it_outage      boolean not null,
    heading        text not null,
    told_by        text,
    merged_into    uuid,
    round          smallint not null,
    revealed       boolean not null,
    likelihood     smallint,
    consequence    smallint,
    reason         text not null,
    risk_id        uuid,
    treatment      text check (treatment in ('REDUCE', 'AVOID', 'SHARE', 'ACCEPT')),
    owner_id       uuid,
    version        integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, workshop_id) references workshop,
    foreign key (tenant_id, merged_into) references workshop_scenario,
    foreign key (tenant_id, risk_id) references risk,
    foreign key (tenant_id, owner_id) references person,
    check ((likelihood is null) = (consequence is null))
);
create index on workshop_scenario (tenant_id, workshop_id, place);
call system.protect('workshop_scenario');

-- A vote is known by a digest that only the holder of the seat can make. Where votes are anonymous nothing here, and no time,
-- tells whose it is.
create table workshop_vote (
    tenant_id    uuid not null,
    scenario_id  uuid not null,
    round        smallint not null,
    ballot       bytea not null,
    likelihood   smallint not null,
    consequence  smallint not null,
    told_by      text,
    primary key (tenant_id, scenario_id, round, ballot),
    foreign key (tenant_id, scenario_id) references workshop_scenario
);
call system.protect('workshop_vote');

create table workshop_event (
    tenant_id    uuid not null,
    workshop_id  uuid not null,
    sequence     bigint not null,
    kind         text not null,
    voted        integer not null,
    seated       integer not null,
    primary key (tenant_id, workshop_id, sequence),
    foreign key (tenant_id, workshop_id) references workshop
);
call system.protect('workshop_event');

-- Who owns a risk that was decided, has read the protocol and stands behind it.
create table workshop_signature (
    tenant_id    uuid not null,
    workshop_id  uuid not null,
    person_id    uuid not null,
    name         text not null,
    signed_at    timestamptz not null,
    primary key (tenant_id, workshop_id, person_id),
    foreign key (tenant_id, workshop_id) references workshop,
    foreign key (tenant_id, person_id) references person
);
call system.protect('workshop_signature');

--liquibase formatted sql

--changeset isms:evaluation
create table parameter_set (
    tenant_id   uuid not null,
    version_no  integer not null,
    valid_from  date not null,
    author      text not null,
    reason      text not null,
    settings    jsonb not null,
    primary key (tenant_id, version_no)
);
call system.protect('parameter_set');

create table rule_switch (
    tenant_id  uuid not null,
    rule       text not null,
    active     boolean not null,
    reason     text not null,
    author     text not null,
    at         timestamptz not null,
    primary key (tenant_id, rule)
);
call system.protect('rule_switch');

-- An exception (undantag): a decision that one subject may break one rule for at most a year.
create table rule_exception (
    tenant_id     uuid not null,
    id            uuid not null,
    rule          text not null,
    subject_type  text not null,
    subject_id    uuid not null,
    reason        text not null,
    approved_by   uuid not null,
    approved_on   date not null,
    valid_until   date not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, approved_by) references person
);
call system.protect('rule_exception');

create table rule_run (
    tenant_id    uuid not null,
    id           uuid not null,
    as_of        timestamptz not null,
    started_at   timestamptz not null,
    finished_at  timestamptz,
    parameters   jsonb not null,
    rules        integer not null,
    primary key (tenant_id, id)
);
create index on rule_run (tenant_id, as_of);
call system.protect('rule_run');

-- The five outcomes counted per run, rule and department; unit_id is all zeros for subjects of the whole municipality.
create table rule_tally (
    tenant_id       uuid not null,
    run_id          uuid not null,
    rule            text not null,
    unit_id         uuid not null,
    pass            integer not null,
    fail            integer not null,
    not_applicable  integer not null,
    not_evaluated   integer not null,
    exempted        integer not null,
    primary key (tenant_id, run_id, rule, unit_id),
    foreign key (tenant_id, run_id) references rule_run
);
call system.protect('rule_tally');

-- One row per finding key. An open finding is NEW, PERSISTING or REOPENED; a closed one is RESOLVED.
create table finding (
    tenant_id      uuid not null,
    id             uuid not null,
    rule           text not null,
    subject_type   text not null,
    subject_id     uuid not null,
    discriminator  text not null,
    unit_id        uuid,
    label          text not null,
    severity       text not null check (severity in ('BLOCKER', 'CRITICAL', 'MAJOR', 'MINOR', 'INFO')),
    reason         text not null,
    state          text not null check (state in ('NEW', 'PERSISTING', 'RESOLVED', 'REOPENED')),
    first_seen     timestamptz not null,
    last_seen      timestamptz not null,
    run_id         uuid not null,
    count          integer not null check (count > 0),
    arguments      jsonb not null,
    facts          jsonb not null,
    parameters     jsonb not null,
    primary key (tenant_id, id),
    unique (tenant_id, rule, subject_type, subject_id, discriminator),
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, run_id) references rule_run
);
create index on finding (tenant_id, unit_id, severity) where state <> 'RESOLVED';
create index on finding (tenant_id, subject_id);
call system.protect('finding');

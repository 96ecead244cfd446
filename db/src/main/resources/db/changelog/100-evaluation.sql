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

-- Rules of a municipality's own, each decision a version; the newest that has begun is in force.
create table local_rule (
    tenant_id   uuid not null,
    id          text not null,
    version     integer not null check (version > 0),
    title       text not null,
    says        text not null,
    advice      text not null,
    source      text not null,
    theme       text not null,
    severity    text not null check (severity in ('CRITICAL', 'MAJOR', 'MINOR', 'INFO')),
    subject     text not null,
    applies     text not null,
    condition   text not null,
    valid_from  date not null,
    author      text not null,
    reason      text not null,
    primary key (tenant_id, id, version)
);
call system.protect('local_rule');

-- An exception (undantag): a decision that one subject may break one rule for at most a year.
-- Asked for, then approved or refused by who may decide; only approved ones count, until their last day. One that was
-- withdrawn keeps who had decided it.
create table rule_exception (
    tenant_id     uuid not null,
    id            uuid not null,
    rule          text not null,
    subject_type  text not null,
    subject_id    uuid not null,
    discriminator text not null,
    unit_id       uuid,
    label         text not null,
    reason        text not null,
    control       text not null,
    valid_until   date not null,
    asked_by      text not null,
    asked_on      date not null,
    state         text not null check (state in ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    decided_by    text,
    decided_on    date,
    note          text,
    withdrawn_by  text,
    withdrawn_on  date,
    withdrawal    text,
    version       integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references unit,
    check (state = 'WITHDRAWN' or (state = 'ASKED') = (decided_on is null)),
    check ((state = 'WITHDRAWN') = (withdrawn_on is not null))
);
create unique index on rule_exception (tenant_id, rule, subject_id, discriminator) where state = 'ASKED';
create index on rule_exception (tenant_id, unit_id);
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

-- One row per finding key, written when something of it changes: its life is told by the last turn that it took, NEW,
-- REOPENED or RESOLVED, and the run in which it took it. Seen for the last time: only of one that is resolved.
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
    turn           text not null check (turn in ('NEW', 'REOPENED', 'RESOLVED')),
    turn_run_id    uuid not null,
    first_seen     timestamptz not null,
    last_seen      timestamptz check (last_seen is null or turn = 'RESOLVED'),
    count          integer not null check (count > 0),
    subject_version  integer not null,
    arguments      jsonb not null,
    facts          jsonb not null,
    parameters     jsonb not null,
    primary key (tenant_id, id),
    unique (tenant_id, rule, subject_type, subject_id, discriminator),
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, turn_run_id) references rule_run
);
create index on finding (tenant_id, unit_id, severity) where turn <> 'RESOLVED';
create index on finding (tenant_id, subject_id);
call system.protect('finding');

--changeset isms:standing-finding
-- The findings as they stand after the newest run: what is open was seen by it, and persists unless it turned in it.
create view standing_finding with (security_invoker = true) as
select f.id, f.rule, f.subject_type, f.subject_id, f.discriminator, f.unit_id, f.label, f.severity, f.reason,
       f.turn <> 'RESOLVED' as open,
       case when f.turn = 'RESOLVED' or f.turn_run_id = n.id then f.turn else 'PERSISTING' end as state,
       f.first_seen, coalesce(f.last_seen, n.as_of) as last_seen,
       case when f.turn = 'RESOLVED' then f.turn_run_id else n.id end as run_id,
       f.count, f.subject_version, f.arguments, f.facts, f.parameters
  from finding f
 cross join (select id, as_of from rule_run order by finished_at desc, id limit 1) n;
grant select on standing_finding to isms_app;

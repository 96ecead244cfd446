--liquibase formatted sql

--changeset isms:access
-- mfa_level 0 to 4 (domain terms: none, weak, basic, strong, phishing-resistant); null where the method is unknown.
-- mailbox, global_admin: null where nobody has said. A global administrator is privileged, whatever else is said.
create table account (
    tenant_id     uuid not null,
    id            uuid not null,
    unit_id       uuid not null,
    upn           text not null,
    upn_key       text not null generated always as (lower(upn)) stored,
    kind          text not null check (kind in ('EMPLOYEE', 'ELECTED', 'CONSULTANT', 'GUEST', 'SERVICE', 'SHARED', 'BREAK_GLASS')),
    person_id     uuid,
    enabled       boolean not null,
    privileged    boolean not null,
    mfa_level     smallint check (mfa_level between 0 and 4),
    loa           smallint check (loa between 1 and 4),
    external_idp  boolean not null,
    mailbox       boolean,
    global_admin  boolean,
    created_on    date not null,
    last_sign_in  timestamptz,
    version       integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, person_id) references person
);
-- In a column of its own, because an index of an expression is no help under row-level security.
create unique index on account (tenant_id, upn_key);
create index on account (tenant_id, unit_id);
create index on account (tenant_id, person_id) where person_id is not null;
call system.protect('account');

-- Which account has which role in which system; until the last day, if that is known.
create table entitlement (
    tenant_id   uuid not null,
    id          uuid not null,
    account_id  uuid not null,
    system_id   uuid not null,
    role        text not null,
    role_key    text not null generated always as (lower(role)) stored,
    ends_on     date,
    version     integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references account,
    foreign key (tenant_id, system_id) references information_system
);
create unique index on entitlement (tenant_id, account_id, system_id, role_key);
create index on entitlement (tenant_id, system_id, role_key);
call system.protect('entitlement');

-- Two roles that one person must not hold (motstridiga behörigheter), as long as the pair is active.
create table role_pair (
    tenant_id        uuid not null,
    id               uuid not null,
    system_id        uuid not null,
    role             text not null,
    role_key         text not null generated always as (lower(role)) stored,
    other_system_id  uuid not null,
    other_role       text not null,
    other_role_key   text not null generated always as (lower(other_role)) stored,
    payment          boolean not null,
    active           boolean not null,
    version          integer not null,
    primary key (tenant_id, id),
    check (system_id <> other_system_id or lower(role) <> lower(other_role)),
    foreign key (tenant_id, system_id) references information_system,
    foreign key (tenant_id, other_system_id) references information_system
);
create unique index on role_pair (tenant_id, system_id, role_key, other_system_id, other_role_key);
call system.protect('role_pair');

create table access_review (
    tenant_id     uuid not null,
    id            uuid not null,
    system_id     uuid not null,
    started_on    date not null,
    completed_on  date,
    items         integer not null check (items >= 0),
    undecided     integer not null check (undecided between 0 and items),
    version       integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, system_id) references information_system
);
create index on access_review (tenant_id, system_id);
call system.protect('access_review');

create table mfa_rollout (
    tenant_id    uuid not null,
    id           uuid not null,
    owner_id     uuid,
    started_on   date not null,
    target_on    date,
    start_share  numeric(5, 2) not null check (start_share between 0 and 100),
    target_share numeric(5, 2) not null check (target_share between 0 and 100),
    version      integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, owner_id) references person
);
call system.protect('mfa_rollout');

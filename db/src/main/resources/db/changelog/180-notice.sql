--liquibase formatted sql

--changeset isms:notice-account
-- Who of those who sign in is who in the staff register. No reference: imports replace the register.
alter table system.app_user add column person_id uuid;
create index on system.app_user (tenant_id);

--changeset isms:notice
-- The outbox: written in the transaction of the change that it tells of. Names and titles stay where they are.
create table notice (
    tenant_id     uuid not null,
    id            uuid not null,
    kind          text not null,
    receivers     jsonb not null,
    subject_type  text not null,
    subject_id    uuid not null,
    text_key      text not null,
    arguments     jsonb not null,
    due_at        timestamptz,
    urgent        boolean not null,
    once_key      text,
    told_at       timestamptz not null,
    delivered_at  timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, once_key)
);
create index on notice (tenant_id, told_at) where delivered_at is null;
call system.protect('notice');

-- One mail that bundles notices. A reader has one for each slot of the rhythm.
create table digest (
    tenant_id     uuid not null,
    id            uuid not null,
    user_id       uuid not null,
    slot          text not null,
    urgent        boolean not null,
    state         text not null check (state in ('WAITING', 'SENDING', 'SENT', 'UNKNOWN', 'DEAD')),
    attempts      integer not null check (attempts >= 0),
    message_id    text not null,
    made_at       timestamptz not null,
    next_at       timestamptz not null,
    leased_until  timestamptz,
    reason        text,
    version       integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, user_id, slot)
);
create index on digest (tenant_id, next_at) where state in ('WAITING', 'SENDING');
call system.protect('digest');

-- Written before the mail server is asked, and completed afterwards.
create table digest_attempt (
    tenant_id        uuid not null,
    digest_id        uuid not null,
    number           integer not null,
    started_at       timestamptz not null,
    handing_over_at  timestamptz,
    ended_at         timestamptz,
    outcome          text check (outcome in ('ACCEPTED', 'TEMPORARY', 'PERMANENT', 'UNKNOWN')),
    reply            text,
    primary key (tenant_id, digest_id, number),
    foreign key (tenant_id, digest_id) references digest
);
call system.protect('digest_attempt');

-- A notice as one reader has it.
create table notice_copy (
    tenant_id     uuid not null,
    notice_id     uuid not null,
    user_id       uuid not null,
    away_user_id  uuid,
    received_at   timestamptz not null,
    read_at       timestamptz,
    digest_id     uuid,
    primary key (tenant_id, notice_id, user_id),
    foreign key (tenant_id, notice_id) references notice,
    foreign key (tenant_id, digest_id) references digest
);
create index on notice_copy (tenant_id, user_id, received_at);
create index on notice_copy (tenant_id, user_id) where read_at is null;
create index on notice_copy (tenant_id, digest_id);
call system.protect('notice_copy');

create table notice_setting (
    tenant_id  uuid not null,
    user_id    uuid not null,
    email      text,
    rhythm     text not null check (rhythm in ('DAILY', 'WEEKLY', 'NEVER')),
    muted      jsonb not null,
    version    integer not null,
    primary key (tenant_id, user_id)
);
call system.protect('notice_setting');

-- While somebody is away, another receives what is theirs.
create table notice_delegation (
    tenant_id  uuid not null,
    id         uuid not null,
    user_id    uuid not null,
    deputy_id  uuid not null check (deputy_id <> user_id),
    from_on    date not null,
    to_on      date not null check (to_on >= from_on),
    receives   text not null check (receives in ('BOTH', 'DEPUTY')),
    version    integer not null,
    primary key (tenant_id, id)
);
create index on notice_delegation (tenant_id, user_id);
call system.protect('notice_delegation');

--changeset isms:notice-subject
-- What notices can be about: its name today, its department, and who answers for it.
create view notice_subject with (security_invoker = true) as
select a.tenant_id, 'Action' as type, a.id, a.title, u.department_id, a.owner_id, null::uuid as deputy_id
  from action a
  join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
union all
select i.tenant_id, 'Incident', i.id, i.number || ' ' || i.title, u.department_id, i.owner_id, null
  from incident i
  join unit u on u.tenant_id = i.tenant_id and u.id = i.unit_id
union all
select c.tenant_id, 'Plan', c.id, p.name, u.department_id, c.owner_id, c.deputy_id
  from continuity_plan c
  join business_process p on p.tenant_id = c.tenant_id and p.id = c.process_id
  join unit u on u.tenant_id = p.tenant_id and u.id = p.unit_id
union all
select r.tenant_id, 'Analysis', r.id, r.title, u.department_id, null, null
  from risk_analysis r
  join unit u on u.tenant_id = r.tenant_id and u.id = r.unit_id
union all
select w.tenant_id, 'Answer', w.id, s.title, u.department_id, null, null
  from assignment_answer w
  join continuity_assignment s on s.tenant_id = w.tenant_id and s.id = w.assignment_id
  join unit u on u.tenant_id = w.tenant_id and u.id = w.unit_id
union all
select o.tenant_id, 'Objective', o.id, o.title, null, o.owner_id, null
  from objective o;
grant select on notice_subject to isms_app;

--changeset isms:notice-calendar
-- Looked up by a secret before the tenant is known. Only the digest of the secret is kept.
create table system.calendar_address (
    secret_hash  bytea primary key,
    tenant_id    uuid not null references system.tenant,
    user_id      uuid not null unique references system.app_user,
    made_at      timestamptz not null
);
grant select, insert, delete on system.calendar_address to isms_app;

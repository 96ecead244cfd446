--liquibase formatted sql

--changeset isms:risk
-- A version of a scale. What is rated on it stays as it was rated, so a version is added and retired, never changed.
create table risk_scale (
    tenant_id             uuid not null,
    id                    uuid not null,
    scale_key             uuid not null,
    number                smallint not null check (number >= 1),
    name                  text not null,
    likelihoods           smallint not null check (likelihoods between 2 and 7),
    consequences          smallint not null check (consequences between 2 and 7),
    acceptance_threshold  smallint not null check (acceptance_threshold >= 1),
    made_on               date not null,
    retired_on            date,
    version               integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, scale_key, number)
);
call system.protect('risk_scale');

-- What a step means. Dimensions say what a step of consequence means for what they are about.
create table risk_step (
    tenant_id  uuid not null,
    scale_id   uuid not null,
    axis       text not null check (axis in ('LIKELIHOOD', 'CONSEQUENCE', 'LIFE', 'OPERATIONS', 'ECONOMY', 'TRUST', 'RIGHTS')),
    step       smallint not null check (step between 1 and 7),
    name_sv    text not null,
    name_en    text not null,
    says_sv    text not null,
    says_en    text not null,
    primary key (tenant_id, scale_id, axis, step),
    foreign key (tenant_id, scale_id) references risk_scale
);
call system.protect('risk_step');

-- What the values of the matrix are called, from the lowest to the highest value of the level.
create table risk_level (
    tenant_id  uuid not null,
    scale_id   uuid not null,
    lowest     smallint not null check (lowest >= 1),
    highest    smallint not null check (highest >= lowest),
    name_sv    text not null,
    name_en    text not null,
    tone       text not null check (tone in ('GREEN', 'YELLOW', 'ORANGE', 'RED')),
    primary key (tenant_id, scale_id, lowest),
    foreign key (tenant_id, scale_id) references risk_scale
);
call system.protect('risk_level');

create table risk_cell (
    tenant_id    uuid not null,
    scale_id     uuid not null,
    likelihood   smallint not null check (likelihood between 1 and 7),
    consequence  smallint not null check (consequence between 1 and 7),
    value        smallint not null check (value >= 1),
    primary key (tenant_id, scale_id, likelihood, consequence),
    foreign key (tenant_id, scale_id) references risk_scale
);
call system.protect('risk_cell');

-- How the steps of one version answer to those of another.
create table risk_step_mapping (
    tenant_id    uuid not null,
    scale_id     uuid not null,
    to_scale_id  uuid not null,
    axis         text not null check (axis in ('LIKELIHOOD', 'CONSEQUENCE')),
    step         smallint not null check (step between 1 and 7),
    to_step      smallint not null check (to_step between 1 and 7),
    primary key (tenant_id, scale_id, to_scale_id, axis, step),
    foreign key (tenant_id, scale_id) references risk_scale,
    foreign key (tenant_id, to_scale_id) references risk_scale
);
create index on risk_step_mapping (tenant_id, to_scale_id);
call system.protect('risk_step_mapping');

-- What a department accepts without a decision, where it is not what the scale says.
create table risk_appetite (
    tenant_id  uuid not null,
    scale_id   uuid not null,
    unit_id    uuid not null,
    threshold  smallint not null check (threshold >= 1),
    primary key (tenant_id, scale_id, unit_id),
    foreign key (tenant_id, scale_id) references risk_scale,
    foreign key (tenant_id, unit_id) references unit
);
create index on risk_appetite (tenant_id, unit_id);
call system.protect('risk_appetite');

-- Of a department as a whole, or of one process, system or information. The next one continues the earlier one.
create table risk_analysis (
    tenant_id       uuid not null,
    id              uuid not null,
    unit_id         uuid not null,
    process_id      uuid,
    system_id       uuid,
    information_id  uuid,
    earlier_id      uuid,
    scale_id        uuid not null,
    title           text not null,
    state           text not null check (state in ('PLANNED', 'ONGOING', 'REVIEW', 'ADOPTED', 'REPLACED', 'ARCHIVED')),
    performed_on    date,
    adopted_on      date,
    facilitator     text,
    participants    text,
    version         integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, process_id) references business_process,
    foreign key (tenant_id, system_id) references information_system,
    foreign key (tenant_id, information_id) references information_asset,
    foreign key (tenant_id, earlier_id) references risk_analysis,
    foreign key (tenant_id, scale_id) references risk_scale,
    check (num_nonnulls(process_id, system_id, information_id) <= 1)
);
create index on risk_analysis (tenant_id, unit_id);
create unique index on risk_analysis (tenant_id, earlier_id) where state <> 'ARCHIVED';
call system.protect('risk_analysis');

-- The same risk in the analyses of several years has the same origin: the first of them. The consequence is the highest of
-- its dimensions, where those are rated.
create table risk (
    tenant_id             uuid not null,
    id                    uuid not null,
    analysis_id           uuid not null,
    origin_id             uuid not null,
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
    life                  smallint,
    operations            smallint,
    economy               smallint,
    trust                 smallint,
    rights                smallint,
    target_likelihood     smallint,
    target_consequence    smallint,
    treatment             text check (treatment in ('REDUCE', 'AVOID', 'SHARE', 'ACCEPT')),
    state                 text not null check (state in ('IDENTIFIED', 'RATED', 'TREATED', 'ACCEPTED', 'FOLLOWED_UP', 'CLOSED')),
    note                  text,
    version               integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, analysis_id, origin_id),
    foreign key (tenant_id, analysis_id) references risk_analysis,
    foreign key (tenant_id, origin_id) references risk,
    foreign key (tenant_id, owner_id) references person
);
create index on risk (tenant_id, origin_id);
call system.protect('risk');

-- Changes after which an analysis may not hold any longer: of a department, or of one process or system in it.
create table significant_change (
    tenant_id   uuid not null,
    id          uuid not null,
    unit_id     uuid not null,
    process_id  uuid,
    system_id   uuid,
    kind        text not null
        check (kind in ('NEW_SYSTEM', 'NEW_SUPPLIER', 'RAISED_CLASS', 'INCIDENT', 'REORGANISATION')),
    title       text not null,
    changed_on  date not null,
    version     integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, process_id) references business_process,
    foreign key (tenant_id, system_id) references information_system,
    check (num_nonnulls(process_id, system_id) <= 1)
);
create index on significant_change (tenant_id, unit_id);
create index on significant_change (tenant_id, process_id);
create index on significant_change (tenant_id, system_id);
call system.protect('significant_change');

-- Somebody has looked at an adopted analysis again and says that it holds. Never changed.
create table analysis_confirmation (
    tenant_id     uuid not null,
    id            uuid not null,
    analysis_id   uuid not null,
    confirmed_on  date not null,
    confirmed_by  text not null,
    reason        text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, analysis_id) references risk_analysis
);
create index on analysis_confirmation (tenant_id, analysis_id);
call system.protect('analysis_confirmation');

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

--changeset isms:rated-risk
-- A risk with its levels, which are what the matrix of its scale says; only here are they looked up.
create view rated_risk with (security_invoker = true) as
select r.*, s.likelihoods, s.consequences, c.value as level, i.value as inherent_level,
       t.value as target_level, h.value as highest_level, coalesce(p.threshold, s.acceptance_threshold) as threshold
  from risk r
  join risk_analysis a on a.tenant_id = r.tenant_id and a.id = r.analysis_id
  join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
  join risk_scale s on s.tenant_id = a.tenant_id and s.id = a.scale_id
  left join risk_cell c on c.tenant_id = s.tenant_id and c.scale_id = s.id
                       and c.likelihood = r.likelihood and c.consequence = r.consequence
  left join risk_cell i on i.tenant_id = s.tenant_id and i.scale_id = s.id
                       and i.likelihood = r.inherent_likelihood and i.consequence = r.inherent_consequence
  left join risk_cell t on t.tenant_id = s.tenant_id and t.scale_id = s.id
                       and t.likelihood = r.target_likelihood and t.consequence = r.target_consequence
  left join risk_cell h on h.tenant_id = s.tenant_id and h.scale_id = s.id
                       and h.likelihood = s.likelihoods and h.consequence = s.consequences
  left join risk_appetite p on p.tenant_id = s.tenant_id and p.scale_id = s.id and p.unit_id = u.department_id;
grant select on rated_risk to isms_app;

--changeset isms:risk-still-open
-- Open in an analysis that is in use, there or where it was carried to: what is done about others no longer counts.
create view risk_still_open with (security_invoker = true) as
select r.tenant_id, r.id as risk_id
  from risk r
 where exists (
     select
       from risk o
       join risk_analysis a on a.tenant_id = o.tenant_id and a.id = o.analysis_id
      where o.tenant_id = r.tenant_id
        and o.origin_id = r.origin_id
        and o.state <> 'CLOSED'
        and a.state not in ('REPLACED', 'ARCHIVED'));
grant select on risk_still_open to isms_app;

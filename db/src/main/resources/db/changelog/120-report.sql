--liquibase formatted sql

--changeset isms:report
-- The yearly report of the security organisation. Once adopted, the document is what was decided, word for word.
create table security_report (
    tenant_id       uuid not null,
    id              uuid not null,
    year            integer not null,
    state           text not null check (state in ('DRAFT', 'ADOPTED')),
    document_type   text not null,
    deciding_body   text not null,
    decided_on      date,
    diary_number    text,
    valid_for       integer not null,
    validity        text not null,
    revised_latest  text not null,
    document_owner  text not null,
    intro           text not null,
    review_id       uuid,
    document        jsonb,
    adopted_by      text,
    version         integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, year),
    check (valid_for <> year),
    foreign key (tenant_id, review_id) references management_review
);
call system.protect('security_report');

create table report_area (
    tenant_id    uuid not null,
    id           uuid not null,
    report_id    uuid not null,
    position     integer not null,
    number       text not null,
    title        text not null,
    responsible  text not null,
    contribution text not null,
    compiled     boolean not null,
    version      integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, report_id, number),
    foreign key (tenant_id, report_id) references security_report
);
call system.protect('report_area');

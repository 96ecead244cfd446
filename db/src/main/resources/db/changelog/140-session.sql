--liquibase formatted sql

--changeset isms:session
-- Sign-in sessions of Spring Session, whose column names these are.
create table system.spring_session (
    primary_id             char(36) primary key,
    session_id             char(36) not null unique,
    creation_time          bigint not null,
    last_access_time       bigint not null,
    max_inactive_interval  integer not null,
    expiry_time            bigint not null,
    principal_name         varchar(100)
);
create index on system.spring_session (expiry_time);
create index on system.spring_session (principal_name);

create table system.spring_session_attributes (
    session_primary_id  char(36) not null references system.spring_session on delete cascade,
    attribute_name      varchar(200) not null,
    attribute_bytes     bytea not null,
    primary key (session_primary_id, attribute_name)
);

grant select, insert, update, delete on system.spring_session, system.spring_session_attributes to isms_app;

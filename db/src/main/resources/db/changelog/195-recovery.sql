--liquibase formatted sql

--changeset isms:recovery-order
-- In which order systems come back, as it was decided: one at most. What it was before stands in the trail.
create table recovery_order (
    tenant_id   uuid not null,
    id          uuid not null,
    tie_rule    text check (tie_rule in ('FASTEST', 'MOST_NEEDED', 'TOGETHER')),
    decided_on  date not null,
    decided_by  text not null,
    version     integer not null,
    primary key (tenant_id, id),
    unique (tenant_id)
);
call system.protect('recovery_order');

-- Several systems may have the same place; then the rule of the order says which comes first.
create table recovery_place (
    tenant_id  uuid not null,
    order_id   uuid not null,
    system_id  uuid not null,
    place      integer not null check (place > 0),
    reason     text,
    primary key (tenant_id, order_id, system_id),
    foreign key (tenant_id, order_id) references recovery_order on delete cascade,
    foreign key (tenant_id, system_id) references information_system
);
create index on recovery_place (tenant_id, system_id);
call system.protect('recovery_place');

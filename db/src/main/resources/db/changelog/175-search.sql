--liquibase formatted sql

--changeset isms:search
-- What can be searched for, derived from the tables of the features by triggers, and so true whoever writes them.
-- In "system" and not under row-level security, whose policy keeps the indexes of full text from being used: nobody but
-- its owner reads or writes it. The function below is the only way to it and takes the tenant from the transaction.
create table system.search_entry (
    tenant_id    uuid not null,
    kind         text not null,
    id           uuid not null,
    unit_id      uuid,
    within_kind  text,
    within_id    uuid,
    shared       boolean not null,
    title        text not null,
    code         text not null,
    words        text not null,
    document     tsvector not null,
    primary key (tenant_id, kind, id)
);
create index on system.search_entry using gin (document);
create index on system.search_entry using gin (words gin_trgm_ops) where kind <> 'accounts';

--changeset isms:search-words splitStatements:false
-- Words as they are and as Swedish has them; addresses in their parts, which the parser would keep together.
create function system.search_document(title text, code text, body text) returns tsvector
    language sql immutable as $$
    select case
           -- An address is no Swedish.
           when title like '%@%' and code = '' and body = ''
           then setweight(to_tsvector('simple', translate(title, '@._-/', '     ')), 'A')
           else setweight(to_tsvector('swedish', title), 'A')
                || setweight(to_tsvector('simple', translate(title || ' ' || code, '@._-/', '     ')), 'A')
                || setweight(to_tsvector('swedish', body), 'C')
           end
$$;

--changeset isms:searchable splitStatements:false
-- Keeps a table searchable as a kind: title, code, body and unit are SQL over the row c. Whose row it is says its unit,
-- or the row that it lies within, as kind and id; where neither is given, all may see it.
create procedure system.searchable(t regclass, kind text, title text, code text, body text, unit text,
                                   within_kind text, within_id text) language plpgsql as $$
declare
    source text := format(
        'insert into system.search_entry
         select x.tenant_id, %L, x.id, x.unit_id, %L, x.within_id, %L, x.title, x.code, lower(x.title || '' '' || x.code),
                system.search_document(x.title, x.code, x.body)
           from (select c.tenant_id, c.id, (%s)::uuid as within_id, coalesce(%s, '''') as title,
                        coalesce(%s, '''') as code, coalesce(%s, '''') as body, (%s)::uuid as unit_id
                   from %%s c) x
             on conflict (tenant_id, kind, id) do update
            set unit_id = excluded.unit_id, within_id = excluded.within_id, title = excluded.title,
                code = excluded.code, words = excluded.words, document = excluded.document
          where (search_entry.unit_id, search_entry.within_id, search_entry.words, search_entry.document)
                is distinct from (excluded.unit_id, excluded.within_id, excluded.words, excluded.document)',
        kind, within_kind, unit is null and within_id is null, coalesce(within_id, 'null'), title, code, body,
        coalesce(unit, 'null'));
    tenant uuid;
begin
    execute format(
        'create function system.search_%s() returns trigger language plpgsql security definer
             set search_path = public, pg_temp as $body$
         begin
             if tg_op = ''DELETE'' then
                 delete from system.search_entry e using changed c
                  where e.tenant_id = c.tenant_id and e.kind = %L and e.id = c.id;
             else
                 %s;
             end if;
             return null;
         end $body$', t, kind, format(source, 'changed'));
    execute format('revoke execute on function system.search_%s() from public', t);
    execute format('create trigger search_insert after insert on %s referencing new table as changed
                        for each statement execute function system.search_%s()', t, t);
    execute format('create trigger search_update after update on %s referencing new table as changed
                        for each statement execute function system.search_%s()', t, t);
    execute format('create trigger search_delete after delete on %s referencing old table as changed
                        for each statement execute function system.search_%s()', t, t);
    -- The owner is under row-level security, too: what is there already is read tenant by tenant.
    for tenant in select id from system.tenant loop
        perform set_config('isms.tenant', tenant::text, true);
        execute format(source, t);
    end loop;
end $$;

--changeset isms:search-kinds
call system.searchable('unit', 'units', 'c.name', 'c.short_name', 'c.board', null, null, null);
call system.searchable('business_process', 'processes', 'c.name', 'null', 'null', 'c.unit_id', null, null);
call system.searchable('information_system', 'systems', 'c.name', 'null', 'null', 'c.unit_id', null, null);
call system.searchable('information_asset', 'information', 'c.name', 'null', 'concat_ws('' '', c.description, c.secrecy_ground)', 'c.unit_id', null, null);
call system.searchable('supplier', 'suppliers', 'c.name', 'null', 'null', null, null, null);
call system.searchable('agreement', 'agreements', 'c.title', 'null', 'null', null, null, null);
call system.searchable('risk_analysis', 'analyses', 'c.title', 'null', 'c.participants', 'c.unit_id', null, null);
call system.searchable('risk', 'risks', 'c.title', 'null', 'c.threat || '' '' || c.vulnerability', null, 'analyses', 'c.analysis_id');
call system.searchable('significant_change', 'changes', 'c.title', 'null', 'null', 'c.unit_id', null, null);
call system.searchable('account', 'accounts', 'c.upn', 'null', 'null', 'c.unit_id', null, null);
call system.searchable('incident', 'incidents', 'c.title', 'c.number', 'concat_ws('' '', c.cause, c.lessons)', 'c.unit_id', null, null);
call system.searchable('action', 'actions', 'c.title', 'null', 'null', 'c.unit_id', null, null);
call system.searchable('exercise', 'exercises', 'c.title', 'null', 'c.result', 'c.unit_id', null, null);
call system.searchable('control', 'controls', 'c.name', 'c.norm', 'null', 'c.unit_id', null, null);
call system.searchable('processing', 'processings', 'c.name', 'c.reference', 'c.purpose', 'c.unit_id', null, null);

--changeset isms:search-function splitStatements:false
-- At most "most" hits of each kind, the best first. All words must be there, each at least in its beginning; or the
-- whole is like a title or a code, as a word with a slip of the hand is. Of a word that very many have, so many
-- are looked at as a person would never read.
create function system.search(asked text, department uuid, most integer)
    returns table (kind text, id uuid, title text, code text, unit_id uuid, rank real)
    language plpgsql stable security definer
    set search_path = public, pg_temp
    set pg_trgm.word_similarity_threshold = 0.5 as $$
#variable_conflict use_column
declare
    tenant uuid := current_setting('isms.tenant')::uuid;
    plain text := lower(asked);
    beginnings text := (select string_agg(quote_literal(word) || ':*', ' & ')
                          from regexp_split_to_table(plain, '[^[:alnum:]]+') word
                         where word <> '');
    query tsquery := to_tsquery('swedish', coalesce(beginnings, '')) || to_tsquery('simple', coalesce(beginnings, ''));
    own uuid[] := (select array_agg(u.id) from unit u where u.department_id = department);
begin
    return query
    with hit as (
        (select e.kind, e.id, e.title, e.code, e.shared, e.unit_id, e.within_kind, e.within_id,
                ts_rank(e.document, query) + word_similarity(plain, e.words) as rank
           from system.search_entry e
          where e.tenant_id = tenant
            and e.document @@ query
            and (department is null or e.shared or e.within_id is not null or e.unit_id = any(own))
          limit 2000)
        union all
        (select e.kind, e.id, e.title, e.code, e.shared, e.unit_id, e.within_kind, e.within_id,
                word_similarity(plain, e.words) - 1::real
           from system.search_entry e
          where e.tenant_id = tenant
            and e.kind <> 'accounts'
            and plain <% e.words
            and not e.document @@ query
            and (department is null or e.shared or e.within_id is not null or e.unit_id = any(own))
          limit 500)),
    -- A plan is called as its process.
    named as (
        select h.* from hit h
        union all
        select 'plans', p.id, h.title, h.code, h.shared, h.unit_id, h.within_kind, h.within_id, h.rank
          from hit h
          join continuity_plan p on p.tenant_id = tenant and p.process_id = h.id and p.state <> 'REPLACED'
         where h.kind = 'processes'),
    seen as (
        select h.kind, h.id, h.title, h.code, coalesce(w.unit_id, h.unit_id) as unit_id, h.rank,
               row_number() over (partition by h.kind
                                      order by h.rank desc, h.title collate "sv-SE-x-icu", h.id) as place
          from named h
          left join system.search_entry w
            on w.tenant_id = tenant and w.kind = h.within_kind and w.id = h.within_id
         where department is null
            or h.shared
            or coalesce(w.unit_id, h.unit_id) = any(own))
    select s.kind, s.id, s.title, s.code, s.unit_id, s.rank
      from seen s
     where s.place <= most
     order by s.rank desc, s.title collate "sv-SE-x-icu", s.id;
end $$;
revoke execute on function system.search(text, uuid, integer) from public;
grant execute on function system.search(text, uuid, integer) to isms_app;

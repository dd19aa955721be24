namespace Tenet.Bench;

/// <summary>A multi-tenant schema of any size, always the same for one size: every table has what a table of such a system has.</summary>
internal static class SyntheticSchema
{
    private static readonly string[] Columns = ["id", "tenant_id", "parent_id", "title", "status", "amount", "due_date", "payload", "created_at", "updated_at"];

    public static void Write(int tables, TextWriter sql)
    {
        // The same bytes on every machine: the cache of loaded servers is keyed by them.
        sql.NewLine = "\n";
        sql.WriteLine(
            """
            create schema app;
            create table app.tenants (
              id uuid primary key default gen_random_uuid(),
              name text not null,
              created_at timestamptz not null default now()
            );
            comment on table app.tenants is 'Tenants';
            create function app.touch() returns trigger language plpgsql as $$ begin new.updated_at := now(); return new; end $$;
            """);
        for (var i = 0; i < tables; i++)
        {
            WriteTable(i, sql);
        }
    }

    private static void WriteTable(int i, TextWriter sql)
    {
        var name = Name(i);
        // Every tenth table begins a chain, so that the order of tables has some depth and ends.
        var parent = i % 10 == 0 ? Name(0) : Name(i - 1);
        sql.WriteLine(
            $$"""

            create table app.{{name}} (
              id uuid primary key default gen_random_uuid(),
              tenant_id uuid not null references app.tenants (id) on delete cascade,
              parent_id uuid,
              title text not null,
              status text not null default 'open' check (status in ('open', 'done')),
              amount numeric(12,2),
              due_date date,
              payload jsonb not null default '{}',
              created_at timestamptz not null default now(),
              updated_at timestamptz not null default now(),
              unique (tenant_id, id),
              constraint {{name}}_parent_fk foreign key (tenant_id, parent_id) references app.{{parent}} (tenant_id, id) on delete cascade
            );
            create index {{name}}_tenant_status_idx on app.{{name}} (tenant_id, status);
            create index {{name}}_parent_idx on app.{{name}} (tenant_id, parent_id);
            create index {{name}}_due_idx on app.{{name}} (tenant_id, due_date) where status = 'open';
            alter table app.{{name}} enable row level security;
            alter table app.{{name}} force row level security;
            create policy tenant_isolation on app.{{name}}
              using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
              with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
            create trigger touch before update on app.{{name}} for each row execute function app.touch();
            comment on table app.{{name}} is 'Table number {{i}} of the benchmark.';
            """);
        foreach (var column in Columns)
        {
            sql.WriteLine($"comment on column app.{name}.{column} is 'The {column} of table {i}.';");
        }
    }

    private static string Name(int i) => $"t{i:d5}";
}

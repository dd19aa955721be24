namespace Tenet.Bench;

/// <summary>One table of the synthetic schema with what hangs on it; each property is something that a benchmark may change.</summary>
internal sealed record SyntheticTable(int Number)
{
    private const string Isolation = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid";
    private static readonly string[] Columns = ["id", "tenant_id", "parent_id", "title", "status", "amount", "due_date", "payload", "created_at", "updated_at"];

    /// <summary>The type and all that follows it.</summary>
    public string Title { get; init; } = "text not null";

    /// <inheritdoc cref="Title"/>
    public string Status { get; init; } = "text not null default 'open' check (status in ('open', 'done'))";

    /// <inheritdoc cref="Title"/>
    public string Amount { get; init; } = "numeric(12,2)";

    /// <inheritdoc cref="Title"/>
    public string DueDate { get; init; } = "date";

    public bool HasPayload { get; init; } = true;

    /// <summary>Columns and constraints at the end, each of which begins with a comma.</summary>
    public string More { get; init; } = "";

    public bool HasDueIndex { get; init; } = true;

    public string Policy { get; init; } = Isolation;

    /// <summary>When the trigger runs; null where there is none.</summary>
    public string? Trigger { get; init; } = "before update";

    public string Comment { get; init; } = $"Table number {Number} of the benchmark.";

    /// <summary>What stands behind the table.</summary>
    public string Behind { get; init; } = "";

    public static string Name(int number) => $"t{number:d5}";

    public void Write(TextWriter sql)
    {
        var name = Name(Number);
        // Every tenth table begins a chain, so that the order of tables has some depth and ends.
        var parent = Number % 10 == 0 ? Name(0) : Name(Number - 1);
        sql.WriteLine(
            $$"""

            create table app.{{name}} (
              id uuid primary key default gen_random_uuid(),
              tenant_id uuid not null references app.tenants (id) on delete cascade,
              parent_id uuid,
              title {{Title}},
              status {{Status}},
              amount {{Amount}},
              due_date {{DueDate}},
              {{(HasPayload ? "payload jsonb not null default '{}',\n  " : "")}}created_at timestamptz not null default now(),
              updated_at timestamptz not null default now(),
              unique (tenant_id, id),
              constraint {{name}}_parent_fk foreign key (tenant_id, parent_id) references app.{{parent}} (tenant_id, id) on delete cascade{{More}}
            );
            create index {{name}}_tenant_status_idx on app.{{name}} (tenant_id, status);
            create index {{name}}_parent_idx on app.{{name}} (tenant_id, parent_id);
            """);
        if (HasDueIndex)
        {
            sql.WriteLine($"create index {name}_due_idx on app.{name} (tenant_id, due_date) where status = 'open';");
        }

        sql.WriteLine(
            $"""
            alter table app.{name} enable row level security;
            alter table app.{name} force row level security;
            create policy tenant_isolation on app.{name}
              using ({Policy})
              with check ({Isolation});
            """);
        if (Trigger is not null)
        {
            sql.WriteLine($"create trigger touch {Trigger} on app.{name} for each row execute function app.touch();");
        }

        sql.WriteLine($"comment on table app.{name} is '{Comment}';");
        foreach (var column in Columns.Where(column => HasPayload || column != "payload"))
        {
            sql.WriteLine($"comment on column app.{name}.{column} is 'The {column} of table {Number}.';");
        }

        sql.Write(Behind);
    }
}

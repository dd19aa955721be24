namespace Tenet.Bench.Plan;

/// <summary>
/// The synthetic schema with a view and an enum type, before and after twenty changes of different kinds. Each stands at a table of
/// its own, so that a number of tables from 100 on does.
/// </summary>
internal static class MixedChanges
{
    public const int Count = 20;
    public const int FewestTables = 100;

    public static string Before(int tables)
    {
        using var sql = new StringWriter();
        SyntheticSchema.Write(tables, sql);
        sql.Write(Beside("'draft', 'live'", "id, tenant_id, title"));
        return sql.ToString();
    }

    public static string After(int tables)
    {
        using var sql = new StringWriter();
        // 1: the function that every table's trigger calls.
        SyntheticSchema.Write(tables, sql, "new.updated_at := clock_timestamp(); return new;", Table);
        // 2 a label, 3 a column of the view, 4 a table with all that belongs to one.
        sql.Write(Beside("'draft', 'live', 'archived'", "id, tenant_id, title, due_date"));
        new SyntheticTable(tables).Write(sql);
        return sql.ToString();
    }

    private static string Beside(string labels, string columns) =>
        $"""

        create type app.stage as enum ({labels});
        create view app.open_work with (security_invoker = true) as select {columns} from app.{SyntheticTable.Name(30)} where status = 'open';

        """;

    // Table 19 ends a chain: no other refers to it.
    private static SyntheticTable? Table(int i) => i switch
    {
        10 => new SyntheticTable(i) { More = ",\n  note text" }, // 5: a column is added
        11 => new SyntheticTable(i) { HasPayload = false }, // 6: a column is dropped
        12 => new SyntheticTable(i) { Amount = "numeric(14,2)" }, // 7: another type
        19 => null, // 8: a table is dropped
        21 => new SyntheticTable(i) { Policy = "tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)" }, // 9: another policy
        22 => new SyntheticTable(i) { Behind = $"create index {SyntheticTable.Name(i)}_title_idx on app.{SyntheticTable.Name(i)} (tenant_id, title);\n" }, // 10: an index is added
        23 => new SyntheticTable(i) { HasDueIndex = false }, // 11: an index is dropped
        24 => new SyntheticTable(i) { More = $",\n  constraint {SyntheticTable.Name(i)}_amount_ck check (amount >= 0)" }, // 12: a check
        25 => new SyntheticTable(i) { More = $",\n  constraint {SyntheticTable.Name(i)}_self_fk foreign key (tenant_id, id) references app.{SyntheticTable.Name(24)} (tenant_id, id)" }, // 13: a foreign key
        26 => new SyntheticTable(i) { Trigger = "before insert or update" }, // 14: another trigger
        27 => new SyntheticTable(i) { Behind = $"grant select on app.{SyntheticTable.Name(i)} to public;\n" }, // 15: a grant
        28 => new SyntheticTable(i) { Comment = "What it is for, in other words." }, // 16: a comment
        29 => new SyntheticTable(i) { Title = "text not null default 'untitled'" }, // 17: a default
        31 => new SyntheticTable(i) { DueDate = "date not null" }, // 18: NOT NULL
        32 => new SyntheticTable(i) { More = $",\n  constraint {SyntheticTable.Name(i)}_title_key unique (tenant_id, title)" }, // 19: a unique key
        33 => new SyntheticTable(i) { Trigger = null }, // 20: a trigger is dropped
        _ => new SyntheticTable(i),
    };
}

namespace Tenet.Bench;

/// <summary>A multi-tenant schema of any size, always the same for one size: every table has what a table of such a system has.</summary>
internal static class SyntheticSchema
{
    private const string Body = "new.updated_at := now(); return new;";

    /// <param name="tables">How many.</param>
    /// <param name="sql">Where to.</param>
    /// <param name="body">What the function does that all triggers call.</param>
    /// <param name="table">Each table by its number; null where it is left out.</param>
    public static void Write(int tables, TextWriter sql, string body = Body, Func<int, SyntheticTable?>? table = null)
    {
        // The same bytes on every machine: the cache of loaded servers is keyed by them.
        sql.NewLine = "\n";
        sql.WriteLine(
            $$"""
            create schema app;
            create table app.tenants (
              id uuid primary key default gen_random_uuid(),
              name text not null,
              created_at timestamptz not null default now()
            );
            comment on table app.tenants is 'Tenants';
            create function app.touch() returns trigger language plpgsql as $$ begin {{body}} end $$;
            """);
        for (var i = 0; i < tables; i++)
        {
            (table is null ? new SyntheticTable(i) : table(i))?.Write(sql);
        }
    }

    /// <summary>The same as one text.</summary>
    public static string Text(int tables)
    {
        using var sql = new StringWriter();
        Write(tables, sql);
        return sql.ToString();
    }
}

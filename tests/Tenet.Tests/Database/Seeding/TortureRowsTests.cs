using Xunit;

namespace Tenet.Tests.Database.Seeding;

/// <summary>Rows for constraints that are hard to satisfy. The server judges them again, and its catalog says what must be counted.</summary>
public sealed class TortureRowsTests(TortureRows torture) : IClassFixture<TortureRows>
{
    [Fact]
    public async Task Rows_are_made_up_without_samples_for_nearly_all_tables_and_cross_no_tenant()
    {
        var filled = torture.Filled;

        var tables = await filled.CountAsync("SELECT count(*) FROM pg_class WHERE relnamespace = 't'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition");
        var empty = await filled.EmptyAsync();
        Assert.True(tables >= 60, $"{tables} tables");
        Assert.True(empty.Count * 20 <= tables, string.Join("\n", filled.Rows.Missing));
        // What is empty is said to be so, with what refuses and what to write.
        Assert.Equal(empty.Order(), filled.Rows.Missing.Select(missing => missing.Table.ToString()).Order());
        Assert.Empty(await filled.BrokenAsync());

        var crossing = await filled.CrossingAsync("tenant_id");
        Assert.True(crossing.Count >= 10, $"{crossing.Count} keys");
        Assert.All(crossing, key => Assert.Equal(0, key.Crossing));
        Assert.Equal(0, await filled.CountAsync("SELECT count(*) FROM t.log_entries l WHERE NOT EXISTS (SELECT FROM t.tenants WHERE id = l.tenant_id)"));
    }

    [Fact]
    public async Task Each_row_is_told_with_its_tenant_also_where_only_a_parent_knows_it()
    {
        var filled = torture.Filled;

        Assert.Equal(TortureRows.Tenants, filled.Rows.Tenants.Count);
        var files = filled.Rows.Tables.Single(table => table.Table.Name == "note_files");
        Assert.True(files.IsOfTenants);
        Assert.Equal(TortureRows.Tenants * TortureRows.Rows, files.Rows.Count);
        foreach (var file in files.Rows)
        {
            var tenant = await filled.TextsAsync($"SELECT n.tenant_id::text FROM t.note_files f JOIN t.task_notes n ON n.id = f.note_id WHERE f.id = '{file.Key[0]}'");
            Assert.Equal([filled.Rows.Tenants[file.Tenant - 1]], tenant);
        }

        // A table that no tenant owns has rows once, for all.
        var tags = filled.Rows.Tables.Single(table => table.Table.Name == "tags");
        Assert.False(tags.IsOfTenants);
        Assert.Equal(TortureRows.Rows, tags.Rows.Count);
        Assert.All(tags.Rows, row => Assert.Equal(0, row.Tenant));
    }
}

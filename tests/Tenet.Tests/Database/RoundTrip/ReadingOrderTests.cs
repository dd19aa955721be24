using Npgsql;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Xunit;

namespace Tenet.Tests.Database.RoundTrip;

/// <summary>Two connections read at the same time. Whichever of their queries comes last, what is read is the same.</summary>
public sealed class ReadingOrderTests(SandboxFixture fixture)
{
    // Those that a server can do without for a moment.
    private static readonly string[] Catalogs =
    [
        "pg_description", "pg_attrdef", "pg_constraint", "pg_inherits", "pg_sequence", "pg_policy", "pg_depend", "pg_trigger", "pg_enum", "pg_statistic_ext", "pg_foreign_table",
    ];

    private const string Told = "create table core.told (id int constraint must_be not null, n int default 1); comment on column core.told.n is 'n';";
    private const string ToldSince18 = "comment on constraint must_be on core.told is 'always';";

    public static TheoryData<int> Majors => [15, 18];

    [Theory]
    [MemberData(nameof(Majors))]
    public async Task A_catalog_that_answers_last_changes_nothing(int major)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var sandbox = await fixture.OfAsync(major);
        await using var database = await Subject.CreateAsync(sandbox, "torture", cancellation);
        await using var first = await database.OpenAsync(cancellation);
        await using var second = await database.OpenAsync(cancellation);
        await using var holder = await database.OpenAsync(cancellation);
        await ScriptRunner.RunAsync(holder, new SqlScript("told", Told + (major >= 18 ? ToldSince18 : "")), cancellation);

        var free = (await CatalogReader.ReadAsync(first, second, addresses: true, cancellation)).Model;
        Assert.Equal(major >= 18 ? "always" : null, free.Of<Column>().Single(column => column is { Table: "told", Name: "id" }).NotNull!.Comment);

        foreach (var catalog in Catalogs)
        {
            await using var hold = await holder.BeginTransactionAsync(cancellation);
            await ScriptRunner.RunAsync(holder, new SqlScript(catalog, $"lock table pg_catalog.{catalog} in access exclusive mode"), cancellation);
            var reading = CatalogReader.ReadAsync(first, second, addresses: true, cancellation);
            await UntilStillAsync(holder, first.ProcessID, second.ProcessID, cancellation);
            Assert.False(reading.IsCompleted, $"{catalog} was not waited for.");
            await hold.RollbackAsync(cancellation);

            var last = (await reading).Model;
            Assert.Equal(free.Facts, last.Facts);
            Assert.Equal(free.Edges, last.Edges);
            Assert.Equal(free.Notices, last.Notices);
        }
    }

    // One waits for the lock; the other, too, or it has done all that it could do without the first.
    private static async Task UntilStillAsync(NpgsqlConnection asking, int first, int second, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            select pg_stat_clear_snapshot() is not null,
                   bool_or(wait_event_type = 'Lock') and bool_and(wait_event_type = 'Lock' or state = 'idle in transaction') and max(state_change) < clock_timestamp() - interval '0.1 s'
              from pg_stat_activity where pid in ($1, $2)
            """,
            asking)
        {
            Parameters = { new() { Value = first }, new() { Value = second } },
        };
        for (var still = false; !still;)
        {
            await Task.Delay(20, cancellation);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            await reader.ReadAsync(cancellation);
            still = reader.GetBoolean(1);
        }
    }
}

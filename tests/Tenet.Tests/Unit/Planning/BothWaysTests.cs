using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Writing;
using Xunit;

namespace Tenet.Tests.Unit.Planning;

/// <summary>The way there and the way back, planned from one reading of both schemas.</summary>
public sealed class BothWaysTests
{
    private const int Tables = 300;

    [Fact]
    public void Both_ways_at_once_are_the_plans_of_each_way()
    {
        var (before, after) = (Schema(Tables), Changed(Schema(Tables)));

        var (up, down) = Planner.BothWays(before, after, PlanOptions.Default);

        Assert.Equal(3, up.Steps.Count);
        Assert.Equal(PlanScript.ToText(Planner.Plan(before, after, PlanOptions.Default)), PlanScript.ToText(up));
        Assert.Equal(PlanScript.ToText(Planner.Plan(after, before, PlanOptions.Default)), PlanScript.ToText(down));
    }

    [Fact]
    public void Both_ways_with_renames_give_the_names_back()
    {
        var table = new FactId(FactKind.Table, "app", "t0001");
        var before = new SchemaModel(180000, [Space, Table("t0001")], [], []);
        var after = new SchemaModel(180000, [Space, Table("other")], [], []);

        var (up, down) = Planner.BothWays(before, after, PlanOptions.Default with { Renames = [new Rename(table, "other")] });

        Assert.Equal(["ALTER TABLE app.t0001 RENAME TO other"], up.Steps.Select(step => step.Sql));
        Assert.Equal(["ALTER TABLE app.other RENAME TO t0001"], down.Steps.Select(step => step.Sql));
    }

    [Fact]
    public void What_stays_costs_a_plan_little()
    {
        // Once before, so that what is made once is not counted.
        Allocated(10);

        var each = (Allocated(10 * Tables) - Allocated(Tables)) / (9 * Tables);

        Assert.InRange(each, 0, 4_000);
    }

    private static long Allocated(int tables)
    {
        var (before, after) = (Schema(tables), Changed(Schema(tables)));
        var start = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(3, Planner.Plan(before, after, PlanOptions.Default).Steps.Count);
        return GC.GetAllocatedBytesForCurrentThread() - start;
    }

    private static Namespace Space => new() { Name = "app" };

    private static SchemaModel Schema(int tables) => new(180000, [Space, .. Enumerable.Range(0, tables).SelectMany(Facts)], [], []);

    private static SchemaModel Changed(SchemaModel schema) => new(
        schema.ServerVersion,
        schema.Facts.Where(fact => fact is not Core.Model.Index { Name: "t0001_idx" }).Select(fact => fact switch
        {
            Column { Table: "t0002", Name: "note" } column => column with { Default = "'none'::text" },
            Table { Name: "t0003" } table => table with { Comment = "another" },
            _ => fact,
        }),
        [],
        []);

    private static IEnumerable<Fact> Facts(int number)
    {
        var name = $"t{number:d4}";
        yield return Table(name);
        yield return new Column { Schema = "app", Table = name, Name = "id", Type = "uuid", NotNull = new NotNull(), Position = 1 };
        yield return new Column { Schema = "app", Table = name, Name = "note", Type = "text", Position = 2 };
        yield return new PrimaryKey { Schema = "app", Table = name, Name = name + "_pkey", Columns = ["id"] };
        yield return new ForeignKey { Schema = "app", Table = name, Name = name + "_fk", Columns = ["id"], ReferencedSchema = "app", ReferencedTable = "t0000", ReferencedColumns = ["id"] };
        yield return new Core.Model.Index { Schema = "app", Name = name + "_idx", Table = name, Method = "btree", Keys = [new IndexKey("note", null, null, null, [], false, false, null)] };
    }

    private static Table Table(string name) => new() { Schema = "app", Name = name };
}

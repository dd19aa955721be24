using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Project.Context;
using Tenet.Core.Project.Ids;
using Tenet.Tests.Unit.Dumping;
using Xunit;

namespace Tenet.Tests.Unit.Context;

/// <summary>Ids are given once, by category, and kept.</summary>
public sealed class IdRegistryTests
{
    private static readonly ProjectSettings Settings = new() { Tenancy = new TenancySettings { Root = "tenants", Platform = ["job_runs"] } };

    //
    [Fact]
    public void Each_category_has_its_range()
    {
        var ids = Assign(Shop());

        Assert.Equal(
            [
                "DBT-001 tenants Core", "DBT-002 users Core", "DBT-101 orders Feature", "DBT-102 parts Feature",
                "DBT-201 members Junction", "DBT-301 busy View", "DBT-401 audit_logs Audit", "DBT-402 job_runs Audit",
            ],
            ids.All.Select(item => $"{item.Id} {item.Object.Name} {item.Category}"));
    }

    [Fact]
    public void A_partition_has_no_id_of_its_own() =>
        Assert.DoesNotContain(Assign(Shop()).All, item => item.Object.Name == "audit_logs_y2026");

    //
    [Fact]
    public void A_renamed_table_keeps_its_id_and_a_dropped_one_keeps_it_for_ever()
    {
        var (world, desk) = (new World(), new Desk());
        var (a, b) = (world.Add("a"), world.Add("b"));
        world.Migrate();
        desk.Run(world);
        a.Name = "c";
        world.Drop(b);
        world.Migrate();
        desk.Run(world);
        world.Add("b");
        world.Migrate();
        desk.Run(world);

        Assert.Equal(
            """
            as_of: '003'
            ids:
              DBT-101: public.c
              DBT-102: { was: public.b, dropped: '002' }
              DBT-103: public.b

            """.ReplaceLineEndings("\n"),
            string.Concat(desk.Registry.Split('\n').SkipWhile(line => line.StartsWith('#')).Select((line, i) => i == 0 ? line : "\n" + line)));
    }

    [Fact]
    public void The_registry_reads_what_it_writes()
    {
        var registry = new IdRegistry(
            "20260101_1",
            [
                new IdEntry(new StableId("DBT", 1), new RelationName("public", "odd.name: [x]")),
                new IdEntry(new StableId("DBT", 2), new RelationName("null", "it's"), Retired: true),
                new IdEntry(new StableId("DBT", 103), new RelationName("a\"b", "\u202Eright"), Retired: true, Dropped: "1"),
            ],
            [new KnownName(new RelationName("public", "t"), null, null), new KnownName(new RelationName("public", "t"), "c.d", "e")]);

        var read = IdRegistry.Parse(registry.ToText(), "ids.yml");

        Assert.Equal(registry.ToText(), read.ToText());
        Assert.Equal(registry.Entries, read.Entries.Select(entry => entry with { Line = 0 }).ToValueList());
        Assert.Equal(registry.Names, read.Names);
    }

    //
    [Theory]
    [InlineData("table: orders\nid: DBT-205", "TNT6024", "DBT-101 to DBT-199")]
    [InlineData("table: orders\nid: ABC-105", "TNT6024", "DBT-101 to DBT-199")]
    [InlineData("table: orders\nid: DBT-105\ncategory: core", "TNT6024", "category is core")]
    [InlineData("table: orders\nid: DBT-250\ncategory: junction", null, null)]
    [InlineData("table: orders\nid: DBT-150", null, null)]
    public void A_stated_id_lies_in_the_range_of_its_category(string text, string? code, string? message)
    {
        if (code is null)
        {
            Assert.Equal(ContextFile.Parse(text, "x").Id, Assign(Shop(), text).Find(Id("orders"))!.Id.ToString());
            return;
        }

        var error = Assert.Throws<TenetException>(() => Assign(Shop(), text));
        Assert.Equal((code, "0.yml:1"), (error.Code.Id, error.Place));
        Assert.Contains(message!, error.Message, StringComparison.Ordinal);
    }

    //
    [Fact]
    public void Two_tables_with_one_id_are_an_error_with_both_places()
    {
        var error = Assert.Throws<TenetException>(() => Assign(Shop(), "table: orders\nid: DBT-110", "owner: x\ntable: parts\nid: DBT-110"));

        Assert.Equal(ErrorCode.StableIdTaken, error.Code);
        Assert.Equal("DBT-110 is stated for public.parts, and is the id of public.orders (0.yml:1).", error.Message);
        Assert.Equal("1.yml:2", error.Place);
    }

    [Fact]
    public void An_id_that_was_given_cannot_be_changed_by_a_file()
    {
        var ids = Assign(Shop());
        var files = ContextFile.ParseAll([new ContextText("o.yml", "table: orders\nid: DBT-150")]);
        var bound = ContextBinding.Of(files, ids.Registry, Shop(), null, Settings.Ignore);

        Assert.Contains("has the id DBT-101", Assert.Throws<TenetException>(() => IdAssignment.Run(ids.Registry, Shop(), null, bound, Settings)).Message, StringComparison.Ordinal);
    }

    //
    [Fact]
    public void A_full_range_asks_for_a_decision()
    {
        var model = Sample.Model(Enumerable.Range(1, 100).Select(n => Sample.Table($"t{n:000}")));

        var error = Assert.Throws<TenetException>(() => Assign(model));
        Assert.Equal(ErrorCode.StableIdsUsedUp, error.Code);
        Assert.Contains("public.t100", error.Message, StringComparison.Ordinal);

        var wider = Settings with { Ids = ProjectFile.Parse("ids: { feature: 1001-1999, prefix: T }", "tenet.yml").Ids };
        Assert.Equal("T-1100", IdAssignment.Run(IdRegistry.Empty, model, null, BoundContext.Empty, wider).Find(Id("t100"))!.Id.ToString());
    }

    [Theory]
    [InlineData("ids: { core: 1-150 }", "overlap")]
    [InlineData("ids: { core: 9-1 }", "a range such as")]
    [InlineData("ids: { prefix: dbt }", "capitals such as")]
    public void Ranges_and_prefix_are_checked(string text, string message) =>
        Assert.Contains(message, Assert.Throws<TenetException>(() => ProjectFile.Parse(text, "tenet.yml")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("ids:\n  DBT-001: public.a\n  DBT-002: public.a", "3", "two ids")]
    [InlineData("ids:\n<<<<<<< ours\n  DBT-001: public.a", "3:10", "No valid YAML")]
    [InlineData("ids:\n  one: public.a", "2:3", "no stable id")]
    [InlineData("ids:\n  DBT-001: a", "2:12", "with its schema")]
    [InlineData("id:\n  DBT-001: public.a", "1:1", "did you mean 'ids'")]
    public void A_broken_registry_is_told_with_its_place(string text, string place, string message)
    {
        var error = Assert.Throws<TenetException>(() => IdRegistry.Parse(text, "ids.yml"));

        Assert.Equal(ErrorCode.IdRegistryInvalid, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.StartsWith($"ids.yml:{place}", error.Place, StringComparison.Ordinal);
    }

    private static StableIds Assign(SchemaModel model, params string[] files)
    {
        var read = ContextFile.ParseAll(files.Select((text, i) => new ContextText($"{i}.yml", text)));
        var bound = ContextBinding.Of(read, IdRegistry.Empty, model, null, Settings.Ignore);
        return IdAssignment.Run(IdRegistry.Empty, model, null, bound, Settings);
    }

    private static SchemaModel Shop() => Sample.Model(
    [
        Sample.Table("tenants"), Sample.Table("users"), Sample.Table("orders"), Sample.Table("parts"), Sample.Table("members"), Sample.Table("job_runs"),
        Sample.Table("audit_logs"), Sample.Table("audit_logs_y2026") with { PartitionOf = "public.audit_logs" }, Sample.View("busy", "SELECT 1"),
        Sample.ForeignKey("orders", "user_id", "users", "o1"), Sample.ForeignKey("parts", "user_id", "users", "p1"), Sample.ForeignKey("parts", "order_id", "orders", "p2"),
        Sample.ForeignKey("members", "user_id", "users", "m1"), Sample.ForeignKey("members", "tenant_id", "tenants", "m2"), Sample.Key("members", "tenant_id", "user_id"),
    ]);

    private static FactId Id(string name) => new(FactKind.Table, "public", name);
}

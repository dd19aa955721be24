using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;
using Xunit;

namespace Tenet.Tests.Unit.Context;

/// <summary>What a context file says is read whole, and what is wrong in one is told with line and column.</summary>
public sealed class ContextFileTests
{
    private const string Whole = """
        table: app.tasks
        id: DBT-104
        category: feature
        status: deprecated
        owner: Studio
        group: Production
        purpose:
          stores: >
            One piece of work
            for one person.
          why: To know who does what.
          uses:
            - The board
            - Reminders
        columns:
          email: pii
          token: { class: secret, protection: hashed, example: abc }
          count:
            example: 5
            denormalised: counted on every write
          plain:
        related:
          apis: [API-045: RW, API-7]
          journeys: [UJ-001]
          rules:
            - BR-003: check tasks_status_check
          tests: []
        retention: 90 days
        deprecation: { since: 2026-01-31, replacement: none, reason: Nobody uses it., drop: 2026-06-30 }
        notes: One note.
        """;

    //
    [Fact]
    public void Everything_that_a_file_can_say_is_read()
    {
        var file = ContextFile.Parse(Whole, "tasks.yml");

        Assert.Equal(new FactId(FactKind.Table, "app", "tasks"), file.Object);
        Assert.Equal(("DBT-104", ObjectCategory.Feature, ObjectStatus.Deprecated, "Studio", "Production", 1), (file.Id, file.Category, file.Status, file.Owner, file.Group, file.Line));
        Assert.Equal(("One piece of work for one person.", "To know who does what."), (file.Stores, file.Why));
        Assert.Equal(["The board", "Reminders"], file.Uses);
        Assert.Equal(DataClass.Pii, file.Column("email")!.Class);
        Assert.Equal(new ColumnContext { Name = "token", Class = DataClass.Secret, Protection = "hashed", Example = "abc", Line = 17 }, file.Column("token"));
        Assert.Equal(new ColumnContext { Name = "count", Example = "5", Denormalised = "counted on every write", Line = 18 }, file.Column("count"));
        Assert.Equal(new ColumnContext { Name = "plain", Line = 21 }, file.Column("plain"));
        Assert.Equal([new RelatedId("API-045", "RW", 23), new RelatedId("API-007", null, 23), new RelatedId("UJ-001", null, 24), new RelatedId("BR-003", "check tasks_status_check", 26)], file.Related);
        Assert.Equal("90 days", file.Retention);
        Assert.Equal(new Deprecation(new DateOnly(2026, 1, 31), null, "Nobody uses it.", null, new DateOnly(2026, 6, 30)), file.Deprecation);
        Assert.Equal(["One note."], file.Notes);
    }

    [Theory]
    [InlineData("table: users", FactKind.Table, "public", "users")]
    [InlineData("view: app.open_tasks", FactKind.View, "app", "open_tasks")]
    [InlineData("table: Order Items", FactKind.Table, "public", "Order Items")]
    [InlineData("table: '\"a.b\".\"c\"\"d\"'", FactKind.Table, "a.b", "c\"d")]
    public void Names_are_written_as_the_catalog_stores_them(string text, FactKind kind, string schema, string name) =>
        Assert.Equal(new FactId(kind, schema, name), ContextFile.Parse(text, "x.yml").Object);

    [Theory]
    [InlineData("table: t\nowenr: x", "2:1", "owenr", "owner")]
    [InlineData("table: t\npurpose:\n  store: x", "3:3", "store", "stores")]
    [InlineData("table: t\ncolumns:\n  a: { clas: pii }", "3:8", "clas", "class")]
    [InlineData("table: t\nrelated: { api: [] }", "2:12", "api", "apis")]
    [InlineData("table: t\ndeprecation: { reson: x }", "2:16", "reson", "reason")]
    [InlineData("tabel: t", "1:1", "tabel", "table")]
    public void An_unknown_key_is_answered_with_the_nearest_one(string text, string place, string key, string near)
    {
        var error = Fails(text);

        Assert.Equal(ErrorCode.ContextKeyUnknown, error.Code);
        Assert.Equal($"t.yml:{place}", error.Place);
        Assert.Contains($"'{key}'", error.Message, StringComparison.Ordinal);
        Assert.EndsWith($"did you mean '{near}'?", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "1:1", "empty")]
    [InlineData("owner: x", "1:1", "needs 'table' or 'view'")]
    [InlineData("table: t\nview: v", "2:7", "one table or one view")]
    [InlineData("table: a.b.c", "1:8", "no name")]
    [InlineData("table: t\nid: 104", "2:5", "no id")]
    [InlineData("table: t\ncolumns: { a: [pii] }", "2:15", "takes keys and values")]
    [InlineData("table: t\ncolumns: { a: pi }", "2:15", "did you mean 'pii'?")]
    [InlineData("table: t\nrelated: { apis: [BR-001] }", "2:19", "begins with API-, not BR-")]
    [InlineData("table: t\nrelated: { apis: [{ API-001: R, API-002: R }] }", "2:19", "one id")]
    //
    [InlineData("table: t\nstatus: deprecated", "1:1", "needs 'deprecation'")]
    [InlineData("table: t\nstatus: deprecated\ndeprecation: { since: 2026-01-01, reason: x }", "3:14", "'replacement'")]
    [InlineData("table: t\nstatus: deprecated\ndeprecation: { since: 2026-01-01, replacement: none }", "3:14", "'reason'")]
    [InlineData("table: t\nstatus: deprecated\ndeprecation: { since: yesterday, replacement: none, reason: x }", "3:23", "is a day such as")]
    [InlineData("table: t\ndeprecation: { since: 2026-01-01, replacement: none, reason: x }", "1:1", "status: deprecated")]
    [InlineData("table: t\nnotes: [1", "3:1", "No valid YAML")]
    [InlineData("table: t\ntable: u", "2:6", "stands twice")]
    public void What_is_wrong_is_told_with_its_place(string text, string place, string message)
    {
        var error = Fails(text);

        Assert.Equal(ErrorCode.ContextFileInvalid, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal($"t.yml:{place}", error.Place);
    }

    private static TenetException Fails(string text) => Assert.Throws<TenetException>(() => ContextFile.Parse(text, "t.yml"));
}

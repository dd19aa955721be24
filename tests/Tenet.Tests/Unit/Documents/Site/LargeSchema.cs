using Tenet.Core.Model;

namespace Tenet.Tests.Unit.Documents.Site;

/// <summary>A schema of any size made by hand: tenants, chains of ten tables, all of them below a tenant.</summary>
internal static class LargeSchema
{
    private static readonly (string Name, string Type)[] Columns =
    [
        ("id", "uuid"), ("tenant_id", "uuid"), ("parent_id", "uuid"), ("title", "text"), ("status", "text"), ("amount", "numeric(12,2)"), ("due_date", "date"), ("payload", "jsonb"),
        ("created_at", "timestamp with time zone"), ("updated_at", "timestamp with time zone"),
    ];

    private static readonly string[] Words = ["orders", "lines", "parcels", "labels", "refunds", "notes", "tags", "files", "checks", "visits"];

    public static SchemaModel Of(int tables)
    {
        var facts = new List<Fact> { new Namespace { Name = "app", Owner = "owner" } };
        Table(facts, "tenants", "Tenants.", null);
        for (var i = 0; i < tables - 1; i++)
        {
            Table(facts, Name(i), $"Table number {i} of a large schema.", i % 10 == 0 ? i == 0 ? null : Name(i / 100 * 100) : Name(i - 1));
        }

        return new SchemaModel(180000, facts, [], []);
    }

    private static string Name(int i) => $"{Words[i % 10]}_{i / 10:d4}";

    private static void Table(List<Fact> facts, string name, string comment, string? parent)
    {
        facts.Add(new Table { Schema = "app", Name = name, Comment = comment, RowSecurity = true, ForceRowSecurity = true });
        for (var i = 0; i < Columns.Length; i++)
        {
            facts.Add(new Column { Schema = "app", Table = name, Name = Columns[i].Name, Type = Columns[i].Type, Position = i + 1, NotNull = i is 2 or 5 or 6 ? null : new NotNull(), Comment = $"The {Columns[i].Name} of {name}." });
        }

        facts.Add(new PrimaryKey { Schema = "app", Table = name, Name = name + "_pkey", Columns = ["id"] });
        facts.Add(new UniqueConstraint { Schema = "app", Table = name, Name = name + "_tenant_key", Columns = ["tenant_id", "id"] });
        facts.Add(new CheckConstraint { Schema = "app", Table = name, Name = name + "_status_check", Expression = "(status = ANY (ARRAY['open'::text, 'done'::text]))" });
        facts.Add(new Policy { Schema = "app", Table = name, Name = "tenant_isolation", Command = "all", Using = "(tenant_id = (current_setting('app.tenant_id'::text))::uuid)" });
        if (name != "tenants")
        {
            Refer(facts, name, "tenant", ["tenant_id"], "tenants", ["id"]);
        }

        if (parent is not null)
        {
            Refer(facts, name, "parent", ["tenant_id", "parent_id"], parent, ["tenant_id", "id"]);
        }
    }

    private static void Refer(List<Fact> facts, string table, string what, ValueList<string> columns, string to, ValueList<string> referenced) => facts.Add(new ForeignKey
    {
        Schema = "app", Table = table, Name = $"{table}_{what}_fk", Columns = columns, ReferencedSchema = "app", ReferencedTable = to, ReferencedColumns = referenced, OnDelete = "cascade",
    });
}

using Tenet.Core.Model;

namespace Tenet.Tests.Unit.Dumping;

/// <summary>Small facts for models made by hand.</summary>
internal static class Sample
{
    public static SchemaModel Model(IEnumerable<Fact> facts, params (Fact From, Fact To)[] edges) =>
        new(180000, facts.Append(Public), edges.Select(edge => new Edge(edge.From.Id, edge.To.Id)), []);

    public static Namespace Public { get; } = new() { Name = "public", Owner = "pg_database_owner", Comment = "standard public schema" };

    public static Table Table(string name) => new() { Schema = "public", Name = name };

    public static Column Column(string table, string name, string type = "integer", int position = 1) =>
        new() { Schema = "public", Table = table, Name = name, Type = type, Position = position };

    public static Column OfView(string view, string name, string type = "integer", int position = 1) => Column(view, name, type, position) with { Relation = "view" };

    public static PrimaryKey Key(string table, params string[] columns) =>
        new() { Schema = "public", Table = table, Name = table + "_pkey", Columns = columns.ToValueList() };

    public static ForeignKey ForeignKey(string table, string column, string to, string name) => new()
    {
        Schema = "public", Table = table, Name = name, Columns = [column], ReferencedSchema = "public", ReferencedTable = to, ReferencedColumns = ["id"],
    };

    public static View View(string name, string definition) => new() { Schema = "public", Name = name, Definition = definition };

    public static Routine Function(string name, string arguments, string returns, string? sqlBody = null) => new()
    {
        Schema = "public", Name = name, IdentityArguments = arguments, Arguments = arguments, Returns = returns, Language = "sql",
        Source = sqlBody is null ? "SELECT 1" : null, SqlBody = sqlBody, Cost = 100,
    };
}

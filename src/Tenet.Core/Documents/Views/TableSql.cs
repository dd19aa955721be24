using System.Text;
using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Documents.Views;

/// <summary>The statements that make each table or view, as its section prints them: complete, in an order that loads, columns grouped by what they are for.</summary>
internal sealed class TableSql
{
    private const string Comments = "Comments";
    private const string Rights = "Owner and rights";

    private static readonly string[] Parts = ["", "Partitions", "Keys", "Indexes", "Full-text search", "Check constraints", "Statistics", "Foreign keys", Comments, Rights];

    private readonly SchemaScope scope;
    private readonly ILookup<FactId, DumpUnit> units;

    public TableSql(SchemaScope scope, DumpPlan plan)
    {
        this.scope = scope;
        var partitions = scope.Model.Of<Table>().Where(table => table.PartitionOf is not null).ToDictionary(table => table.Id, table => ModelIndex.TableId(table.PartitionOf!));

        // A partition has no section of its own: what makes it stands with its parent.
        units = plan.Units.ToLookup(unit =>
        {
            var home = unit.Home;
            while (partitions.TryGetValue(home, out var parent))
            {
                home = parent;
            }

            return home;
        });
    }

    public TableStatements Of(SchemaFact fact)
    {
        // A unit writes its statements whenever it is asked.
        var written = units[fact.Id].SelectMany(unit => unit.Statements.Select(statement => (Unit: unit, Statement: statement))).ToList();
        return new TableStatements(
            Ddl(fact, written.Where(item => !IsApart(item.Unit)).Select(item => item.Statement)),
            Joined(written.Where(item => item.Unit.Subject.Kind is FactKind.Table or FactKind.Policy).Select(item => item.Statement)
                .Where(statement => IsRowSecurity(statement.Sql) || statement.Subject.Kind == FactKind.Policy)),
            Joined(written.Where(item => item.Unit.Subject.Kind is FactKind.Trigger or FactKind.Rule).Select(item => item.Statement)));
    }

    public static string Function(Routine routine) => RoutineDdl.Create(routine, replace: true) + ";";

    private string Ddl(SchemaFact fact, IEnumerable<DumpStatement> all)
    {
        var statements = all.Where(statement => !IsRowSecurity(statement.Sql))
            .Select(statement => (Part: Part(statement, fact), Sql: Written(statement, fact)))
            .OrderBy(item => Order(item.Part, fact is Table { PartitionKey: not null }))
            .ToList();
        var text = new StringBuilder();
        string? part = null;
        foreach (var (title, sql) in statements)
        {
            if (title != part)
            {
                text.Append(text.Length == 0 ? "" : "\n").Append(title.Length == 0 ? "" : $"-- {title}\n");
                part = title;
            }

            text.Append(sql).Append(sql.StartsWith("--", StringComparison.Ordinal) ? "\n" : ";\n");
        }

        return text.ToString();
    }

    private static string Joined(IEnumerable<DumpStatement> statements) => string.Join("\n", statements.Select(statement => statement.Sql + ";"));

    private static bool IsApart(DumpUnit unit) => unit.Subject.Kind is FactKind.Policy or FactKind.Trigger or FactKind.Rule;

    private static bool IsRowSecurity(string sql) => sql.StartsWith("ALTER TABLE", StringComparison.Ordinal) && sql.EndsWith(" ROW LEVEL SECURITY", StringComparison.Ordinal);

    private static string Part(DumpStatement statement, SchemaFact fact) => statement.Sql switch
    {
        var sql when sql.StartsWith("COMMENT ON ", StringComparison.Ordinal) => Comments,
        var sql when sql.Contains(" OWNER TO ", StringComparison.Ordinal) || sql.StartsWith("GRANT ", StringComparison.Ordinal) || sql.StartsWith("REVOKE ", StringComparison.Ordinal)
            || sql.StartsWith("SET SESSION ", StringComparison.Ordinal) || sql.StartsWith("RESET SESSION ", StringComparison.Ordinal) => Rights,
        _ => statement.Subject.Kind switch
        {
            FactKind.Table when statement.Subject != fact.Id => "Partitions",
            FactKind.Index => statement.Sql.Contains("to_tsvector", StringComparison.Ordinal) ? "Full-text search" : "Indexes",
            FactKind.PrimaryKey or FactKind.Unique or FactKind.Exclusion => "Keys",
            FactKind.Check => "Check constraints",
            FactKind.ForeignKey => "Foreign keys",
            FactKind.Statistics => "Statistics",
            _ => "",
        },
    };

    // What partitions, their keys and indexes need of each other orders them; a plain table's parts stand by kind.
    private static int Order(string part, bool partitioned)
    {
        var place = Array.IndexOf(Parts, part);
        return place >= Array.IndexOf(Parts, Comments) ? place : partitioned ? 0 : place;
    }

    private string Written(DumpStatement statement, SchemaFact fact) =>
        fact is Table table && statement.Subject == fact.Id && statement.Sql.StartsWith("CREATE TABLE ", StringComparison.Ordinal) && Grouped(table) is { } sql ? sql : statement.Sql;

    // What inherits or is typed takes its columns from elsewhere, and columns that are added later are in no group: it is printed as it is dumped.
    private string? Grouped(Table table)
    {
        var columns = scope.Index.Columns(table.Id);
        if (table is not { Inherits.Count: 0, OfType: null, ForeignServer: null } || scope.Index.LateColumns.Overlaps(columns.Select(column => column.Id)))
        {
            return null;
        }

        var whole = units[table.Id].First(unit => unit.Subject == table.Id);
        if (!columns.All(column => whole.Makes.Contains(column.Id)))
        {
            return null;
        }

        var checks = scope.Index.Of<CheckConstraint>(table.Id).Where(check => whole.Makes.Contains(check.Id)).ToList();
        var keys = scope.Index.Of<KeyConstraint>(table.Id).Where(key => whole.Makes.Contains(key.Id)).ToList();
        var apart = columns.Where(column => units[table.Id].Any(unit => unit.Subject == column.Id)).Select(column => column.Id).ToHashSet();
        return GroupedTable.Create(new TableParts(table, columns, checks, keys, apart, _ => null), scope.Outgoing(table.Id).SelectMany(key => key.Columns).ToHashSet(), scope.Model.ServerVersion);
    }
}

using Tenet.Core.Model;
using Tenet.Core.Project.Context;

namespace Tenet.Core.Documents.Views;

/// <summary>The columns of a table or view as documents show them.</summary>
internal static class ColumnViews
{
    public const string Key = "Primary Key";
    public const string Required = "Required Fields";
    public const string Optional = "Optional Fields";
    public const string References = "Foreign Keys";
    public const string Times = "Timestamps";

    private static readonly string[] TimeNames = ["created_at", "updated_at", "deleted_at"];

    public static IReadOnlyList<ColumnView> Of(FactId table, SchemaScope scope, ProjectContext context)
    {
        var primary = scope.Index.Of<PrimaryKey>(table).SelectMany(key => key.Columns).ToHashSet();
        var foreign = scope.Outgoing(table).SelectMany(key => key.Columns).ToHashSet();
        var unique = scope.Index.Of<UniqueConstraint>(table).Where(key => key.Columns.Count == 1).Select(key => key.Columns[0])
            .Concat(scope.Index.Of<Model.Index>(table).Where(index => index is { Unique: true, Predicate: null, Keys: [{ Column: not null }] }).Select(index => index.Keys[0].Column!))
            .ToHashSet();
        return
        [
            .. scope.Index.Columns(table).Select(column => new ColumnView
            {
                Name = column.Name,
                Type = column.Type,
                DiagramType = DiagramType(column.Type),
                NotNull = column.NotNull is { NotValid: false },
                Default = Default(column),
                Description = column.Comment ?? "–",
                Example = context.Find(column)?.Example,
                HasStatedExample = context.Find(column)?.Example is not null,
                IsPrimaryKey = primary.Contains(column.Name),
                IsForeignKey = foreign.Contains(column.Name),
                IsUnique = unique.Contains(column.Name),
                Group = Group(column, primary, foreign),
                Class = context.Find(column)?.Class?.ToString(),
                Protection = context.Find(column)?.Protection,
                Denormalised = context.Find(column)?.Denormalised,
            }).Select(column => column with { Example = Examples.Of(column, $"{table.Name}.{column.Name}") }),
        ];
    }

    /// <summary>The part of CREATE TABLE that a column stands in, by rule: key, time stamps of the row, references, then whether it must be filled.</summary>
    public static string Group(Column column, IReadOnlySet<string> primary, IReadOnlySet<string> foreign) =>
        primary.Contains(column.Name) ? Key
        : TimeNames.Contains(column.Name) ? Times
        : foreign.Contains(column.Name) ? References
        : column.NotNull is not null ? Required
        : Optional;

    private static string Default(Column column) =>
        column.Generated is { } generated ? $"generated {(generated.Virtual ? "virtual" : "stored")}: {OneLine(generated.Expression)}"
        : column.Identity is { } identity ? $"identity {(identity.Always ? "always" : "by default")}"
        : column.Default ?? "-";

    // The server breaks long expressions into indented lines.
    private static string OneLine(string expression) => string.Join(' ', expression.Split('\n').Select(line => line.Trim()));

    private static string DiagramType(string type)
    {
        var (name, array) = type.EndsWith("[]", StringComparison.Ordinal) ? (type[..^2], "_array") : (type, "");
        var bare = name.Split('(')[0].Trim();
        return bare switch
        {
            "uuid" => "uuid",
            "text" or "character varying" or "character" or "citext" or "name" or "bpchar" or "\"char\"" => "string",
            "smallint" or "integer" or "bigint" or "numeric" or "real" or "double precision" or "money" or "oid" => "number",
            "boolean" => "boolean",
            "json" or "jsonb" => "json",
            "bytea" => "bytes",
            "date" => "date",
            _ when bare.StartsWith("timestamp", StringComparison.Ordinal) => "timestamp",
            _ when bare.StartsWith("time", StringComparison.Ordinal) => "time",
            _ when bare.StartsWith("interval", StringComparison.Ordinal) => "interval",
            _ => MermaidDiagram.Word(bare.StartsWith("public.", StringComparison.Ordinal) ? bare["public.".Length..] : bare),
        } + array;
    }
}

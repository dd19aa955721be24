using Tenet.Core.Documents.Views;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Checking;

/// <summary>Finds the object that a piece of a document speaks of: by the table of its section, and by the names in it.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, TableView> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<(FactId, string), FactId> parts = [];
    private readonly Dictionary<string, FactId> alone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> enums = new(StringComparer.Ordinal);

    public NameIndex(SchemaView view)
    {
        foreach (var table in view.Objects.Concat(view.Tables))
        {
            foreach (var name in (string[])[table.Name, table.Heading, table.Id, $"{table.Title} Table", $"{table.Title} View", $"{table.Title} Model", $"{table.Title} Data", $"{table.Schema}.{table.Name}"])
            {
                tables.TryAdd(name, table);
            }
        }

        foreach (var type in view.Enums)
        {
            enums.TryAdd(type.Title, type.Name);
        }

        foreach (var fact in view.Sources.Model.Facts)
        {
            if (fact.Parent is { } parent && fact.Id.Name.Length > 0)
            {
                parts.TryAdd((parent, fact.Id.Name), fact.Id);
            }

            if (fact is SchemaFact or RelationFact && fact is not Column and not Table && fact.Id.Name.Length > 0)
            {
                alone.TryAdd(fact.Id.Name, fact.Id);
            }
        }
    }

    /// <summary>The table whose section it is, or null.</summary>
    public TableView? OfSection(string section) =>
        section.Split(StatementReader.Between).Reverse().Select(heading => tables.GetValueOrDefault(heading.Replace(" [DEPRECATED]", "", StringComparison.Ordinal)) ?? OfSql(heading)).FirstOrDefault(table => table is not null);

    /// <summary>The enum type whose section it is, or null.</summary>
    public string? Enum(string section) =>
        section.Split(StatementReader.Between) is [.., "Enums", var title] ? enums.GetValueOrDefault(title) : null;

    public (TableView? Table, FactId? Part) Find(Statement statement)
    {
        var table = OfSection(statement.Section);
        FactId? part = null;
        // A row or a statement is about what it begins with; what else it names it only mentions.
        var words = statement.Kind switch
        {
            StatementKind.Row => Names(statement.Key),
            StatementKind.Code => Names(statement.Subject).Concat(Names(statement.Key)),
            _ => Names(statement.Key).Concat(Names(statement.Text)),
        };
        foreach (var word in words)
        {
            if (table is null && tables.TryGetValue(word, out var named))
            {
                table = named;
            }

            if (part is null && table is not null && parts.TryGetValue((table.Fact, word), out var inside))
            {
                part = inside;
            }

            if (part is null && alone.TryGetValue(word, out var found))
            {
                part = found;
            }

            if (part is null && word.Split('.') is [var of, var name])
            {
                if (tables.TryGetValue(of, out var owner))
                {
                    table ??= owner;
                    part = parts.TryGetValue((owner.Fact, name), out var column) ? column : null;
                }
                else if (alone.TryGetValue(name, out var qualified) && qualified.Schema == of)
                {
                    part = qualified;
                }
            }
        }

        return (table, part);
    }

    // "table public.accounts", as a dump heads its parts.
    private TableView? OfSql(string heading) => heading.StartsWith("table ", StringComparison.Ordinal) ? tables.GetValueOrDefault(heading["table ".Length..]) : null;

    private static string[] Names(string text) => text.Split([' ', '(', ')', ',', ';', ':', '\'', '|', '`', '"', '*'], StringSplitOptions.RemoveEmptyEntries);
}

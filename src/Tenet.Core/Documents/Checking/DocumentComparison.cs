using Tenet.Core.Documents.Views;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Checking;

/// <summary>Says what became untrue: compares what a document states with what it is to state, and asks the history since when.</summary>
public sealed class DocumentComparison
{
    private readonly SchemaView view;
    private readonly NameIndex names;

    public DocumentComparison(SchemaView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        this.view = view;
        names = new NameIndex(view);
    }

    /// <param name="existing">The document as it stands.</param>
    /// <param name="expected">What it is to be.</param>
    /// <param name="path">The document; a file of SQL is read as such.</param>
    public IReadOnlyList<Untruth> Compare(string existing, string expected, string path)
    {
        ArgumentNullException.ThrowIfNull(existing);
        ArgumentNullException.ThrowIfNull(expected);
        var said = Keyed(existing, path);
        var so = Keyed(expected, path);
        var saidSections = said.Values.Select(statement => statement.Section).ToHashSet();
        var soSections = so.Values.Select(statement => statement.Section).ToHashSet();
        var untruths = new List<Untruth>();
        var stale = 0;
        foreach (var section in said.Values.Select(statement => statement.Section).Distinct().Where(section => !soSections.Contains(section)))
        {
            untruths.Add(new Untruth(Last(section), Last(section), $"'{Last(section)}' is documented; it does not exist{Dropped(section)}."));
        }

        foreach (var (key, statement) in said.Where(item => soSections.Contains(item.Value.Section)))
        {
            if (!so.TryGetValue(key, out var now))
            {
                untruths.Add(Gone(statement));
            }
            else if (now.Text != statement.Text)
            {
                untruths.AddRange(Changed(statement, now, ref stale));
            }
        }

        foreach (var statement in so.Where(item => !said.ContainsKey(item.Key)).Select(item => item.Value))
        {
            untruths.Add(saidSections.Contains(statement.Section) ? Missing(statement) : NewSection(statement));
        }

        if (stale > 0)
        {
            untruths.Add(Staleness.Of(stale));
        }

        return untruths.Count > 0 ? [.. untruths.Distinct()] : [Moved(said.Values.Zip(so.Values))];
    }

    // Everything is said and true, but not in its place.
    private Untruth Moved(IEnumerable<(Statement Was, Statement Now)> pairs)
    {
        var (was, now) = pairs.FirstOrDefault(pair => pair.Was.Text != pair.Now.Text || pair.Was.Section != pair.Now.Section);
        return now is null
            ? new Untruth("document", "", "Lines stand in another form than they are generated in.")
            : new Untruth(Last(now.Section), Name(now), $"The document says '{Short(was.Text)}' where '{Short(now.Text)}' is to stand{Of(Name(now))}: the order is another.");
    }

    // Statements of one key in one section are numbered.
    private static Dictionary<(string Section, StatementKind Kind, string Key, int Number), Statement> Keyed(string text, string path)
    {
        var counts = new Dictionary<(string, StatementKind, string), int>();
        var keyed = new Dictionary<(string, StatementKind, string, int), Statement>();
        var lines = text.ReplaceLineEndings("\n");
        foreach (var statement in path.EndsWith(".sql", StringComparison.Ordinal) ? StatementReader.ReadSql(lines) : StatementReader.Read(lines, path))
        {
            var key = (Section: $"{statement.Section}\n{statement.Subject}", statement.Kind, statement.Key);
            var number = counts[key] = counts.GetValueOrDefault(key) + 1;
            keyed.Add((key.Section, key.Kind, key.Key, number), statement);
        }

        return keyed;
    }

    private Untruth Gone(Statement statement)
    {
        var name = Name(statement);
        var dropped = Drop(statement);
        return new Untruth(Last(statement.Section), name, statement.Kind is StatementKind.Row or StatementKind.Item && statement.Key.Length > 0
            ? $"`{name}` is documented{Value(statement)}; that is not so{dropped}."
            : $"The document says '{Short(statement.Text)}'{Of(name)}; that is not so{dropped}.");
    }

    private Untruth Missing(Statement statement)
    {
        var name = Name(statement);
        return new Untruth(Last(statement.Section), name, statement.Kind is StatementKind.Row
            ? $"`{name}` is not documented; it is there{Since(statement)}."
            : $"The document does not say '{Short(statement.Text)}'{Of(name)}; it is so{Since(statement)}.");
    }

    private Untruth NewSection(Statement statement)
    {
        var table = names.OfSection(statement.Section);
        var since = IsNotMigrated(table?.Fact) ? ", by the desired schema; no migration does it yet" : table?.FirstMigration is { Length: > 0 } first ? $" since {first}" : "";
        var name = names.Enum(statement.Section) ?? Last(statement.Section);
        var of = table is null || name == table.Heading || name.StartsWith(table.Title, StringComparison.Ordinal) ? "" : Of(table.Name);
        return new Untruth(Last(statement.Section), name, $"'{name}'{of} is not documented; it is there{since}.");
    }

    // Proofs that the schema has left behind are counted, and told in one sentence.
    private IReadOnlyList<Untruth> Changed(Statement was, Statement now, ref int stale)
    {
        var count = Staleness.Count(was.Text, now.Text);
        stale += count;
        return count > 0 ? [] : [.. Changed(was, now)];
    }

    private IEnumerable<Untruth> Changed(Statement was, Statement now)
    {
        var name = Name(now);
        if (now.Kind != StatementKind.Row)
        {
            yield return new Untruth(Last(now.Section), name, $"The document says '{Short(was.Text)}'{Of(name)}; it is '{Short(now.Text)}'{Since(now)}.");
            yield break;
        }

        foreach (var (before, after) in was.Cells.Zip(now.Cells).Where(pair => pair.First.Value != pair.Second.Value))
        {
            var text = (after.Head, StatementReader.Plain(after.Value)) switch
            {
                ("Nullable", "No") => $"`{name}` is documented as nullable; it is NOT NULL{Since(now)}.",
                ("Nullable", _) => $"`{name}` is documented as NOT NULL; it is nullable{Since(now)}.",
                _ => $"`{name}` is documented with {after.Head} '{StatementReader.Plain(before.Value)}'; it is '{StatementReader.Plain(after.Value)}'{Since(now)}.",
            };
            yield return new Untruth(Last(now.Section), name, text);
        }
    }

    private string Name(Statement statement)
    {
        var (table, part) = names.Find(statement);
        return part is { Of.Length: > 0 } inside && table is not null && inside.Of == table.Fact.Name ? $"{table.Name}.{inside.Name}"
            : part is { } found ? SchemaScope.NameOf(found)
            : statement.Subject.Length > 0 && !IsTable(statement.Subject, table) ? statement.Subject
            : table is null ? statement.Kind is StatementKind.Row ? statement.Key : names.Enum(statement.Section) ?? (statement.Kind is StatementKind.Code ? Last(statement.Section) : "")
            : statement.Kind is StatementKind.Row && table.Name != statement.Key ? $"{table.Name}.{statement.Key}"
            : table.Name;
    }

    private static bool IsTable(string subject, TableView? table) => table is not null && (subject == table.Name || subject == $"{table.Schema}.{table.Name}");

    private string Since(Statement statement)
    {
        var (table, part) = names.Find(statement);
        var change = part is { } found ? view.Histories.LastChange(found) : null;
        change ??= table is null ? null : table.Migrations.Count > 0 ? table.Migrations[^1].File : null;
        return IsNotMigrated(part ?? table?.Fact) ? ", by the desired schema; no migration does it yet" : change is null ? "" : $" since {change}";
    }

    private bool IsNotMigrated(FactId? id) =>
        id is { } subject && view.Sources.Replayed is { } replayed && view.Sources.Model.Find(subject) is { } desired && !desired.Equals(replayed.Find(subject));

    private string Drop(Statement statement)
    {
        var table = names.Find(statement).Table;
        var words = statement.Key.Split([' ', '(', '"', '.'], StringSplitOptions.RemoveEmptyEntries);
        var gone = table is null ? null : view.Histories.Parts(table.Fact).Where(id => words.Contains(id.Name)).Select(view.Histories.Drop).FirstOrDefault(file => file is not null);
        return gone is null ? "" : $" since {gone}";
    }

    private string Dropped(string section)
    {
        var name = Last(section).Split(": ")[^1];
        return view.Histories.Drop(new FactId(FactKind.Table, "public", name)) is { } file ? $" since {file}" : "";
    }

    private static string Value(Statement statement) => statement.Kind == StatementKind.Item ? $" as '{Short(statement.Text)}'" : "";

    private static string Of(string name) => name.Length == 0 ? "" : $" of `{name}`";

    private static string Last(string section) => section.Length == 0 ? "head" : section.Split(StatementReader.Between)[^1];

    private static string Short(string text) => text.Length <= 120 ? text : text[..117] + "…";
}

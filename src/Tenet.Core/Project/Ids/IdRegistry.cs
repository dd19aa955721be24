using System.Text;
using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;
using Tenet.Core.Project.Yaml;
using YamlDotNet.RepresentationModel;

namespace Tenet.Core.Project.Ids;

/// <summary>The stable ids of tables and views: <c>ids.yml</c>, which Tenet keeps and people read.</summary>
/// <param name="AsOf">The version of the migration after which the names here, and in the context files, are true; null where there is no history.</param>
/// <param name="Entries">Sorted by id; retired ones too.</param>
/// <param name="Names">Names in context files that must not be taken for what bears them today.</param>
public sealed record IdRegistry(string? AsOf, ValueList<IdEntry> Entries, ValueList<KnownName> Names)
{
    public const string FileName = "ids.yml";

    private const string Gone = "gone";

    private const string Head = """
        # Stable ids of tables and views. Tenet writes this file: an id is given once, follows renames, and is never given again.
        # Keep it in version control. The guide is docs/context.md of Tenet.
        """;

    public static IdRegistry Empty { get; } = new(null, [], []);

    /// <exception cref="TenetException">TNT6026 with line and column.</exception>
    public static IdRegistry Parse(string text, string path)
    {
        var origin = new YamlOrigin(path, ErrorCode.IdRegistryInvalid, ErrorCode.IdRegistryInvalid, WithColumn: true);
        if (YamlText.Read(text, origin) is not { } root)
        {
            return Empty;
        }

        var registry = Keys.Read(Empty, root);
        var twice = registry.Entries.Where(entry => !entry.Retired).GroupBy(entry => entry.Object).FirstOrDefault(group => group.Skip(1).Any());
        return twice is null
            ? registry with { Entries = registry.Entries.OrderBy(entry => entry.Id).ToValueList() }
            : throw new TenetException(ErrorCode.IdRegistryInvalid, $"{twice.Key} has two ids, {string.Join(" and ", twice.Select(entry => entry.Id))}.", $"{path}:{twice.Last().Line}");
    }

    /// <summary>The file's text: one line an id, so that two branches that give ids meet in a conflict and not in silence.</summary>
    public string ToText()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n")).Append('\n');
        if (AsOf is not null)
        {
            text.Append("as_of: ").Append(YamlScalar.Write(AsOf)).Append('\n');
        }

        text.Append(Entries.Count == 0 ? "ids: {}\n" : "ids:\n");
        foreach (var entry in Entries.OrderBy(entry => entry.Id))
        {
            text.Append("  ").Append(entry.Id).Append(": ").Append(Value(entry)).Append('\n');
        }

        if (Names.Count > 0)
        {
            text.Append("# What names in context files stand for, where that is not what bears the name today.\nnames:\n");
        }

        foreach (var name in Names.OrderBy(Written, StringComparer.Ordinal))
        {
            text.Append("  ").Append(YamlScalar.Write(Written(name))).Append(": ").Append(name.Means is null ? Gone : YamlScalar.Write(name.Means)).Append('\n');
        }

        return text.ToString();
    }

    private static string Value(IdEntry entry)
    {
        var name = YamlScalar.Write(Written(entry.Object));
        return entry switch
        {
            { Retired: false } => name,
            { Dropped: null } => $"{{ was: {name} }}",
            _ => $"{{ was: {name}, dropped: {YamlScalar.Write(entry.Dropped)} }}",
        };
    }

    private static string Written(RelationName name) => ObjectName.Write(new FactId(FactKind.Table, name.Schema, name.Name), withSchema: true);

    private static string Written(KnownName name) => Written(name.Object) + (name.Column is null ? "" : "." + ObjectName.Write(name.Column));

    private static readonly Section<IdEntry> RetiredKeys = new(
        new("was", (entry, value) => entry with { Object = Relation(value) }),
        new("dropped", (entry, value) => entry with { Dropped = value.Word() }));

    private static readonly Section<IdRegistry> Keys = new(
        new("as_of", (registry, value) => registry with { AsOf = value.Word() }),
        new("ids", (registry, value) => registry with { Entries = value.Entries().Select(pair => Entry(pair.Name, pair.Value)).ToValueList() }),
        new("names", (registry, value) => registry with { Names = value.Entries().Select(pair => Known(pair.Name, pair.Value)).ToValueList() }));

    private static IdEntry Entry(YamlValue name, YamlValue value)
    {
        var id = StableId.Parse(name.Word()) ?? throw name.Wrong($"'{name.Word()}' is no stable id");
        var retired = value.Node is YamlMappingNode;
        var entry = retired ? RetiredKeys.Read(new IdEntry(id, default, Retired: true), value) : new IdEntry(id, Relation(value));
        return entry.Object == default ? throw value.Wrong($"a retired id says whose it 'was'") : entry with { Line = (int)name.Line };
    }

    private static RelationName Relation(YamlValue value) =>
        ObjectName.Parts(value.Word()) is [var schema, var name] ? new RelationName(schema, name) : throw value.Wrong($"'{value.Word()}' is no name of a table with its schema");

    private static KnownName Known(YamlValue name, YamlValue value)
    {
        var means = value.Word() is var word && word == Gone ? null : word;
        return ObjectName.Parts(name.Word()) switch
        {
            [var schema, var table] => new KnownName(new RelationName(schema, table), null, means),
            [var schema, var table, var column] => new KnownName(new RelationName(schema, table), column, means),
            _ => throw name.Wrong($"'{name.Word()}' is no name of a table or column with its schema"),
        };
    }
}

using Tenet.Core.Importing.Merging;
using Tenet.Core.Importing.Reading;
using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Importing.Finishing;

/// <summary>The facts on the bench, with what was said of them. Steps put, replace and remove.</summary>
internal sealed class Workshop(ImportedSchema schema, IReadOnlyList<MergedTable> merged, ImportOptions options, ImportNotes notes, TypeChoice types)
{
    private const int LongestName = 63;

    private readonly Dictionary<FactId, Fact> facts = [];
    private readonly Dictionary<FactId, List<FactId>> parts = [];
    private readonly Dictionary<FactId, Place> places = [];
    private readonly Dictionary<string, MergedTable> byKey = merged.ToDictionary(table => table.Key, StringComparer.Ordinal);

    private IReadOnlyList<Table>? tables;
    private Dictionary<string, FactId>? tablesByKey;
    private bool? indexNamesBegin;
    private readonly Lazy<SqlLines> lines = new(() => new SqlLines(schema.Sql));

    public ImportedSchema Schema => schema;

    public IReadOnlyList<MergedTable> Merged => merged;

    public ImportOptions Options => options;

    public ImportNotes Notes => notes;

    public TypeChoice Types => types;

    public EntityLookup Lookup { get; } = new(merged.Select(table => table.Key).Concat(schema.Sql.SelectMany(sql => SqlWords.CreatedTables(sql.Text))));

    /// <summary>Columns whose type no document says.</summary>
    public HashSet<FactId> Guessed { get; } = [];

    /// <summary>Facts that depend on others by more than what they say themselves.</summary>
    public List<Edge> Edges { get; } = [];

    public List<ImportedSql> Then { get; } = [];

    /// <summary>How tenants are kept apart; null where nothing says so.</summary>
    public TenancyPlan? Tenancy { get; set; }

    /// <summary>The documents name indexes <c>idx_table_column</c>, not <c>table_column_idx</c>.</summary>
    public bool IndexNamesBegin => indexNamesBegin ??= CountIndexNames();

    public string KeyType { get; } = "uuid";

    /// <summary><c>uuid</c> or <c>uuid-v7</c>.</summary>
    public string Ids => options.Ids ?? options.Settings.Conventions.Ids ?? schema.Ids.Select(item => item.Ids).OrderDescending(StringComparer.Ordinal).FirstOrDefault() ?? "uuid";

    public IEnumerable<Fact> Facts => facts.Values;

    public IReadOnlyList<Table> Tables => tables ??= [.. facts.Values.OfType<Table>().OrderBy(table => table.Name, StringComparer.Ordinal)];

    public void Load(SchemaModel model)
    {
        foreach (var fact in model.Facts)
        {
            Put(fact);
        }
    }

    public MergedTable? MergedOf(Table table) => byKey.GetValueOrDefault(EntityName.Key(table.Name));

    /// <summary>The table that the name or key means, or null.</summary>
    public Table? Table(string name)
    {
        if (facts.GetValueOrDefault(new FactId(FactKind.Table, "public", name)) is Table exact)
        {
            return exact;
        }

        tablesByKey ??= Tables.GroupBy(table => EntityName.Key(table.Name)).ToDictionary(group => group.Key, group => group.First().Id, StringComparer.Ordinal);
        return Lookup.Resolve(name) is { } key && tablesByKey.TryGetValue(key, out var id) ? facts.GetValueOrDefault(id) as Table : null;
    }

    public IEnumerable<T> Of<T>(Table table)
        where T : Fact => parts.TryGetValue(table.Id, out var ids) ? ids.Select(id => facts[id]).OfType<T>().ToList() : [];

    public IReadOnlyList<Column> Columns(Table table) => [.. Of<Column>(table).OrderBy(column => column.Position.Value)];

    public Column? Column(Table table, string name) => facts.GetValueOrDefault(new FactId(FactKind.Column, table.Schema, name, table.Name)) as Column;

    public IReadOnlyList<string> Key(Table table) => Of<PrimaryKey>(table).FirstOrDefault()?.Columns.ToList() ?? [];

    /// <summary>The first column of the key, or <c>id</c> where there is no key.</summary>
    public string KeyColumn(Table table) => Key(table) is [var first, ..] ? first : "id";

    /// <summary>The type that a column referring to the table has.</summary>
    public string TypeOfKey(Table table) => Column(table, KeyColumn(table))?.Type ?? KeyType;

    /// <summary>The columns of each key, constraint or index that forbids equal rows.</summary>
    public IEnumerable<IReadOnlyList<string>> Unique(Table table) => Of<PrimaryKey>(table).Select(key => (IReadOnlyList<string>)key.Columns)
        .Concat(Of<UniqueConstraint>(table).Select(key => (IReadOnlyList<string>)key.Columns))
        .Concat(Of<Model.Index>(table).Where(index => index is { Unique: true, Predicate: null }).Select(index => (IReadOnlyList<string>)[.. index.Keys.Select(key => key.Column ?? "")]));

    public bool Contains(FactId id) => facts.ContainsKey(id);

    public void Put(Fact fact)
    {
        if (!facts.ContainsKey(fact.Id))
        {
            if (fact.Parent is { } parent)
            {
                (parts.TryGetValue(parent, out var list) ? list : parts[parent] = []).Add(fact.Id);
            }

            tablesByKey = fact is Model.Table ? null : tablesByKey;
        }

        tables = fact is Model.Table ? null : tables;
        facts[fact.Id] = fact;
    }

    public void Remove(Fact fact)
    {
        tables = fact is Model.Table ? null : tables;
        if (facts.Remove(fact.Id) && fact.Parent is { } parent)
        {
            parts[parent].Remove(fact.Id);
        }
    }

    /// <summary>Adds a column behind the others.</summary>
    public Column AddColumn(Table table, string name, string type, bool notNull = false, string? standing = null)
    {
        var column = new Column
        {
            Schema = table.Schema, Table = table.Name, Name = name, Type = type, Default = standing, NotNull = notNull ? new NotNull() : null,
            Position = Columns(table).Select(other => other.Position.Value).DefaultIfEmpty().Max() + 1,
        };
        Put(column);
        return column;
    }

    public void PlaceAt(FactId id, Place place) => places.TryAdd(id, place);

    public Place? PlaceOf(FactId id) => places.TryGetValue(id, out var place) ? place : null;

    /// <summary>Where a table is described; the SQL that makes it, where no sentence does.</summary>
    public Place PlaceOf(Table table) => PlaceOf(table.Id) ?? (MergedOf(table) is { Mentions.Count: > 0 } merged ? merged.Place : InSql(table.Name) ?? default);

    /// <summary>The first line of SQL in which all the words stand.</summary>
    public Place? InSql(params ReadOnlySpan<string> words) => lines.Value.First(words);

    /// <summary>The parts of a name with underscores, cut where PostgreSQL would cut it.</summary>
    public static string Name(params IEnumerable<string> parts)
    {
        var name = string.Join('_', parts);
        return name.Length <= LongestName ? name : name[..LongestName];
    }

    /// <summary>A name of the table's own that no fact has yet.</summary>
    public string FreeName(string name, Func<string, FactId> id)
    {
        var free = name;
        for (var n = 1; facts.ContainsKey(id(free)); n++)
        {
            free = Name(name.Length > LongestName - 3 ? name[..(LongestName - 3)] : name, n.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return free;
    }

    private bool CountIndexNames()
    {
        var named = schema.Indexes.Select(index => index.Name).OfType<string>().Concat(facts.Values.OfType<Model.Index>().Select(index => index.Name)).ToList();
        return named.Count(name => name.StartsWith("idx_", StringComparison.Ordinal)) > named.Count(name => name.EndsWith("_idx", StringComparison.Ordinal));
    }

    public static string Quoted(Table table) => Quote.Qualified(table.Schema, table.Name);
}

using System.Globalization;
using Tenet.Core.Model;

namespace Tenet.Postgres.Proving;

/// <summary>A table in the schema that is to come.</summary>
/// <param name="Name">Its name there, qualified and quoted.</param>
/// <param name="IsSame">It is the table of before, with its rows, and not one that was made anew under its name.</param>
/// <param name="Columns">Its columns that take a value, by their names before.</param>
/// <param name="Required">New columns that need a value and have none by themselves.</param>
internal sealed record NextTable(string Name, bool IsSame, IReadOnlyDictionary<string, NextColumn> Columns, IReadOnlyList<string> Required)
{
    public RelationName Relation { get; } = RelationName.Of(FactIdParser.Parse("table " + Name));

    /// <summary>The tables of before that are there after, by their names before.</summary>
    /// <param name="was">Rows of OID, name, number, column, type, is it generated, does it need a value.</param>
    /// <param name="now">The same of the schema that is to come.</param>
    public static Dictionary<string, NextTable> Match(IReadOnlyList<string?[]> was, IReadOnlyList<string?[]> now)
    {
        var (byOid, byName) = (Tables(now, 0), Tables(now, 1));
        var tables = new Dictionary<string, NextTable>();
        foreach (var (name, columns) in Tables(was, 1))
        {
            var isSame = byOid.TryGetValue(columns[0][0]!, out var there);
            if (isSame || byName.TryGetValue(name, out there))
            {
                tables.Add(name, Of(columns, there!, isSame));
            }
        }

        return tables;
    }

    private static NextTable Of(List<string?[]> was, List<string?[]> now, bool isSame)
    {
        // A column that got another type may be another column of the same name.
        var numbers = now.Select(column => column[2]).ToHashSet();
        var (byNumber, byName) = (was.ToDictionary(column => column[2]!), was.Where(column => !isSame || !numbers.Contains(column[2])).ToDictionary(column => column[3]!));
        var pairs = now.Select(column => (Was: (isSame ? byNumber.GetValueOrDefault(column[2]!) : null) ?? byName.GetValueOrDefault(column[3]!), Now: column)).ToList();
        return new NextTable(
            now[0][1]!,
            isSame,
            pairs.Where(pair => pair.Was is not null && pair.Now[5] == "f").ToDictionary(pair => pair.Was![3]!, pair => new NextColumn(pair.Now[3]!, pair.Now[4]!, pair.Was![4]!)),
            [.. pairs.Where(pair => pair.Was is null && pair.Now[6] == "t").Select(pair => pair.Now[3]!)]);
    }

    private static Dictionary<string, List<string?[]>> Tables(IReadOnlyList<string?[]> rows, int key) =>
        rows.GroupBy(row => row[key]!).ToDictionary(group => group.Key, group => group.OrderBy(row => int.Parse(row[2]!, CultureInfo.InvariantCulture)).ToList());
}

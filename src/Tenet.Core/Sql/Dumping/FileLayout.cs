using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>Which unit stands in which file, and in which order whole files load.</summary>
internal sealed class FileLayout
{
    private const string ForeignKeys = ".foreign_keys.sql";

    private FileLayout(IReadOnlyList<(string Path, IReadOnlyList<DumpUnit> Units)> files, IReadOnlyList<string> order)
    {
        Files = files;
        Order = order;
    }

    public IReadOnlyList<(string Path, IReadOnlyList<DumpUnit> Units)> Files { get; }

    public IReadOnlyList<string> Order { get; }

    public static FileLayout Of(DumpPlan plan)
    {
        var units = plan.UnitsWithNeeds.ToArray();
        var paths = units.ToDictionary(unit => unit.Unit, unit => FileNames.Of(unit.Unit.Home));

        // Tables that refer to each other: their foreign keys get a file of their own, which loads after both.
        var circles = InCircles(units, paths);
        foreach (var (unit, _) in units)
        {
            if (unit.Stage == DumpStage.ForeignKeys && circles.Contains(paths[unit]))
            {
                paths[unit] = paths[unit][..^".sql".Length] + ForeignKeys;
            }
        }

        var files = units.Select(unit => unit.Unit).GroupBy(unit => paths[unit])
            .Select(group => (Path: group.Key, Units: (IReadOnlyList<DumpUnit>)[.. group])).ToArray();
        return new FileLayout(files, Sorted(units, paths, [.. files.Select(file => file.Path)]));
    }

    // A few of them may be in a circle for another reason; a file more does no harm.
    private static HashSet<string> InCircles((DumpUnit Unit, IEnumerable<DumpUnit> Needs)[] units, Dictionary<DumpUnit, string> paths)
    {
        var names = paths.Values.Distinct().ToArray();
        var needs = Needs(units, paths, names);
        return [.. DumpOrder.Circles(names.Length, file => needs[file]).SelectMany(circle => circle).Select(file => names[file])];
    }

    private static string[] Sorted((DumpUnit Unit, IEnumerable<DumpUnit> Needs)[] units, Dictionary<DumpUnit, string> paths, string[] names)
    {
        var needs = Needs(units, paths, names);
        var order = DumpOrder.Sort(names.Length, file => needs[file]);

        // Files that need each other in another way cannot be ordered; they follow as their first statements would.
        return [.. order.Concat(Enumerable.Range(0, names.Length).Except(order)).Select(file => names[file])];
    }

    private static HashSet<int>[] Needs((DumpUnit Unit, IEnumerable<DumpUnit> Needs)[] units, Dictionary<DumpUnit, string> paths, string[] names)
    {
        var numbers = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i);
        var needs = names.Select(_ => new HashSet<int>()).ToArray();
        foreach (var (unit, before) in units)
        {
            var file = numbers[paths[unit]];
            foreach (var need in before)
            {
                needs[file].Add(numbers[paths[need]]);
            }

            needs[file].Remove(file);
        }

        // Owners and grantees are roles, whether or not an edge says so; what acts on later statements comes last.
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] == FileNames.Of(Marks.All(FactKind.Role)))
            {
                foreach (var other in needs.Where((_, other) => other != i))
                {
                    other.Add(i);
                }
            }
            else if (names[i].StartsWith("zz_", StringComparison.Ordinal))
            {
                needs[i].UnionWith(Enumerable.Range(0, names.Length).Where(other => string.CompareOrdinal(names[other], names[i]) < 0));
            }
        }

        return needs;
    }
}

using System.Text;
using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;

namespace Tenet.Core.Planning.Online;

/// <summary>Names for what is there for a while only: taken neither before the plan nor after it.</summary>
internal sealed class FreeNames(Side before, Side after)
{
    // NAMEDATALEN - 1
    private const int Longest = 63;

    // See TakenNames; a few names are asked for, so they are looked up one by one.
    private static readonly FactKind[] Relations =
    [
        FactKind.Table, FactKind.View, FactKind.MaterializedView, FactKind.Sequence, FactKind.Enum, FactKind.Composite, FactKind.Domain, FactKind.Range,
    ];

    private readonly HashSet<(string Space, string Name)> given = [];

    /// <param name="schema">The schema of the relation.</param>
    /// <param name="name">What the name begins with.</param>
    /// <param name="suffix">What it ends with.</param>
    public string Relation(string schema, string name, string suffix) =>
        Free(schema, name, suffix, (side, free) => side.Index.HasIndex(schema, free) || Array.Exists(Relations, kind => side.Has(new FactId(kind, schema, free))));

    public string Constraint(string schema, string table, string name, string suffix) =>
        Free($"{schema}.{table} constraint", name, suffix, (side, free) => side.Has(new FactId(FactKind.Check, schema, free, table)) || side.Has(new FactId(FactKind.ForeignKey, schema, free, table)));

    public string Column(string schema, string table, string name, string suffix) =>
        Free($"{schema}.{table} column", name, suffix, (side, free) => side.Has(new FactId(FactKind.Column, schema, free, table)));

    private string Free(string space, string name, string suffix, Func<Side, string, bool> isTaken)
    {
        for (var number = 1; ; number++)
        {
            var tail = number == 1 ? suffix : $"{suffix}{number}";
            var candidate = Cut(name, Longest - tail.Length) + tail;
            if (!isTaken(before, candidate) && !isTaken(after, candidate) && given.Add((space, candidate)))
            {
                return candidate;
            }
        }
    }

    private static string Cut(string name, int bytes)
    {
        while (Encoding.UTF8.GetByteCount(name) > bytes)
        {
            name = name[..^(char.IsLowSurrogate(name[^1]) ? 2 : 1)];
        }

        return name;
    }
}

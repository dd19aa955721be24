using System.Text;
using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;

namespace Tenet.Core.Planning.Online;

/// <summary>Names for what is there for a while only: taken neither before the plan nor after it.</summary>
internal sealed class FreeNames(params IReadOnlyList<SchemaModel> models)
{
    // NAMEDATALEN - 1
    private const int Longest = 63;

    private readonly Lazy<HashSet<(string, string, string)>> taken = new(() =>
        [.. models.SelectMany(model => model.Facts).Select(fact => TakenNames.Of(fact.Id)).OfType<(string, string, string)>()]);

    /// <param name="schema">The schema of the relation.</param>
    /// <param name="name">What the name begins with.</param>
    /// <param name="suffix">What it ends with.</param>
    public string Relation(string schema, string name, string suffix) => Free("relation or type", schema, name, suffix);

    public string Constraint(string schema, string table, string name, string suffix) => Free("constraint", schema + "." + table, name, suffix);

    public string Column(string schema, string table, string name, string suffix) => Free("column", schema + "." + table, name, suffix);

    private string Free(string space, string place, string name, string suffix)
    {
        for (var number = 1; ; number++)
        {
            var tail = number == 1 ? suffix : $"{suffix}{number}";
            var candidate = Cut(name, Longest - tail.Length) + tail;
            if (taken.Value.Add((space, place, candidate)))
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

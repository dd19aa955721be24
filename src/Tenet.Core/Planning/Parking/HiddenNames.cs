using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Planning.Parking;

/// <summary>Names for what is put aside, which nothing else has before or after.</summary>
internal sealed class HiddenNames(SchemaModel before, SchemaModel after)
{
    public const string Prefix = "tenet_parked_";

    // NAMEDATALEN, less the closing zero.
    private const int LongestName = 63;

    private readonly HashSet<(string, string, string)> wanted = [.. Named(after)];
    private readonly HashSet<(string, string, string)> taken = [.. Named(before), .. Named(after)];

    /// <summary>The desired schema has something else of that name.</summary>
    public bool IsWanted(FactId id) => wanted.Contains((id.Schema, id.Kind == FactKind.Column ? id.Of : "", id.Name));

    public string Free(FactId id)
    {
        var of = id.Kind == FactKind.Column ? id.Of : "";
        for (var number = 1; ; number++)
        {
            var end = number == 1 ? "" : $"_{number}";
            var name = Cut(Prefix + id.Name, LongestName - end.Length) + end;
            if (taken.Add((id.Schema, of, name)))
            {
                return name;
            }
        }
    }

    // Relations of a schema share their names with its types; columns have theirs in the table.
    private static IEnumerable<(string Schema, string Of, string Name)> Named(SchemaModel model) => model.Facts
        .Where(fact => fact is Table or View or MaterializedView or Sequence or Model.Index or KeyConstraint or Column or EnumType or CompositeType or Domain or RangeType)
        .Select(fact => (fact.Id.Schema, fact is Column ? fact.Id.Of : "", fact.Id.Name));

    private static string Cut(string name, int bytes)
    {
        while (Encoding.UTF8.GetByteCount(name) > bytes)
        {
            name = name[..^(char.IsLowSurrogate(name[^1]) ? 2 : 1)];
        }

        return name;
    }
}

using Tenet.Core.Diffing;
using Tenet.Core.Model;

namespace Tenet.Postgres.Observation;

/// <summary>What is told of a schema that is not the expected one.</summary>
internal static class Differing
{
    /// <returns>What differs behind <paramref name="what"/>; null where nothing does.</returns>
    public static string? From(SchemaModel wanted, SchemaModel got, string what, Func<Fact, bool>? ignore = null)
    {
        var changes = SchemaDiff.Compare(wanted, got, ignore);
        return changes.Count == 0 ? null : $"{what}: {Some.Of(changes.Select(change => change.Id).ToList())}";
    }
}

using Tenet.Core.Model;
using Tenet.Core.Project;

namespace Tenet.Core.Rules.Suppressing;

/// <summary>Objects by name: <c>users</c>, <c>users.legacy_*</c>, <c>app.*</c>. The schema <c>public</c> may be left out.</summary>
internal static class ObjectPattern
{
    private const string DefaultSchema = "public";

    public static bool Matches(string pattern, FactId id)
    {
        var parts = pattern.Split('.');
        string[] path = (string.IsNullOrEmpty(id.Schema), string.IsNullOrEmpty(id.Of)) switch
        {
            (true, _) => [id.Name],
            (_, true) => [id.Schema, id.Name],
            _ => [id.Schema, id.Of, id.Name],
        };
        return Fits(parts, path) || (path.Length > 1 && path[0] == DefaultSchema && Fits(parts, path[1..]));
    }

    private static bool Fits(string[] parts, string[] path) => parts.Length == path.Length && parts.Zip(path).All(pair => Glob.Matches(pair.First, pair.Second));
}

using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class ConfigurationAlter : AlterOf<TextSearchConfiguration>
{
    protected override TextSearchConfiguration Rest(TextSearchConfiguration before, TextSearchConfiguration after) => after with { Mappings = before.Mappings };

    protected override IEnumerable<string> Write(TextSearchConfiguration before, TextSearchConfiguration after, AlterContext context)
    {
        var (had, has) = (ByToken(before), ByToken(after));
        var alter = $"ALTER TEXT SEARCH CONFIGURATION {Names.Of(after)}";
        foreach (var token in had.Keys.Except(has.Keys))
        {
            yield return $"{alter} DROP MAPPING FOR {token}";
        }

        foreach (var (token, dictionaries) in has)
        {
            if (!had.TryGetValue(token, out var old))
            {
                yield return $"{alter} ADD MAPPING FOR {token} WITH {dictionaries}";
            }
            else if (old != dictionaries)
            {
                yield return $"{alter} ALTER MAPPING FOR {token} WITH {dictionaries}";
            }
        }
    }

    private static Dictionary<string, string> ByToken(TextSearchConfiguration configuration) =>
        configuration.Mappings.ToDictionary(mapping => mapping[..mapping.IndexOf(':', StringComparison.Ordinal)], mapping => mapping[(mapping.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
}

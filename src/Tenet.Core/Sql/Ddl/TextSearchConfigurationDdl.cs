using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE TEXT SEARCH CONFIGURATION and its mappings.</summary>
internal static class TextSearchConfigurationDdl
{
    public static IEnumerable<string> Create(TextSearchConfiguration configuration)
    {
        yield return $"CREATE TEXT SEARCH CONFIGURATION {Names.Of(configuration)} (PARSER = {configuration.Parser})";
        foreach (var mapping in configuration.Mappings)
        {
            var at = mapping.IndexOf(':', StringComparison.Ordinal);
            yield return $"ALTER TEXT SEARCH CONFIGURATION {Names.Of(configuration)} ADD MAPPING FOR {mapping[..at]} WITH {mapping[(at + 1)..].Trim()}";
        }
    }
}

using System.Text.Json.Nodes;

namespace Tenet.Core.Project.Yaml;

/// <summary>A key that a section knows, and what its value changes.</summary>
/// <param name="Name">As it is written in the file.</param>
/// <param name="Read">The settings so far and the value give the settings after.</param>
/// <param name="Inner">Names of the keys below it, from here: <c>.version</c>, <c>[].path</c>.</param>
internal sealed record Key<T>(string Name, Func<T, YamlValue, T> Read, IEnumerable<string> Inner)
{
    public Key(string name, Func<T, YamlValue, T> read)
        : this(name, read, [])
    {
    }

    /// <summary>What stands behind it, as JSON Schema; null where no schema is published.</summary>
    public Func<JsonObject>? Form { get; init; }

    /// <summary>What it means, for that schema and for the page that lists the keys.</summary>
    public string Means { get; init; } = "";
}

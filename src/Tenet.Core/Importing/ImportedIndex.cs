using Tenet.Core.Model;

namespace Tenet.Core.Importing;

/// <summary>An index or a unique key as one document says it.</summary>
internal sealed record ImportedIndex(string Table, Place Place)
{
    public string? Name { get; init; }

    public ValueList<string> Columns { get; init => field = value ?? []; } = [];

    public string? Expression { get; init; }

    public string? Predicate { get; init; }

    public string? Method { get; init; }

    public bool IsUnique { get; init; }

    /// <summary>The sentence, for the report.</summary>
    public string Said { get; init; } = "";
}

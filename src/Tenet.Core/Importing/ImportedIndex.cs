using Tenet.Core.Model;

namespace Tenet.Core.Importing;

/// <summary>An index or a unique key as one document says it.</summary>
internal sealed record ImportedIndex(string Table, Place Place)
{
    public string? Name { get; init; }

    public ValueList<string> Columns { get; init => field = value ?? []; } = [];

    /// <summary>What follows each column's name: a direction, an operator class. As long as the columns, or empty.</summary>
    public ValueList<string> Orders { get; init => field = value ?? []; } = [];

    public string? Expression { get; init; }

    public string? Predicate { get; init; }

    public string? Method { get; init; }

    public bool IsUnique { get; init; }

    /// <summary>The sentence, for the report.</summary>
    public string Said { get; init; } = "";

    /// <summary>The index over these, each a name with what follows it.</summary>
    public ImportedIndex Over(IReadOnlyCollection<string> keys) => this with
    {
        Columns = keys.Select(key => key.Split(' ', 2)[0]).ToValueList(),
        Orders = keys.Select(key => key.Split(' ', 2) is [_, var order] ? order : "").ToValueList(),
    };
}

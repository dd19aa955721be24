namespace Tenet.Core.Model;

public sealed record Publication : GlobalFact
{
    public override FactId Id => new(FactKind.Publication, "", Name);

    public bool AllTables { get; init; }

    public ValueList<PublishedTable> Tables { get; init => field = value ?? []; } = [];

    /// <summary>Schemas whose tables are all published, quoted where SQL needs it.</summary>
    public ValueList<string> Schemas { get; init => field = value ?? []; } = [];

    /// <summary><c>insert</c>, <c>update</c>, <c>delete</c>, <c>truncate</c>.</summary>
    public ValueList<string> Publish { get; init => field = value ?? []; } = [];

    public bool ViaPartitionRoot { get; init; }

    /// <summary><c>stored</c> where generated columns are published (18).</summary>
    public string? GeneratedColumns { get; init; }
}

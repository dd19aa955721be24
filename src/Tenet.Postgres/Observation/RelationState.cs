namespace Tenet.Postgres.Observation;

/// <summary>A locked relation as one session sees it.</summary>
/// <param name="Name">Qualified and quoted where SQL needs it.</param>
/// <param name="Table">For an index, the OID of its table; else 0.</param>
/// <param name="Kind">As <c>pg_class.relkind</c>.</param>
/// <param name="File">The number of its file, 0 where it has none: another one means that it was written anew.</param>
/// <param name="Size">Bytes of the file.</param>
/// <param name="Counts">What the session's transaction did to it so far.</param>
internal sealed record RelationState(string Name, uint Table, char Kind, uint File, long Size, RelationCounts Counts)
{
    public bool IsIndex => Kind is 'i' or 'I';

    /// <summary>Somebody may read or write it by name: no index, no TOAST table.</summary>
    public bool IsUsed => Kind is 'r' or 'p' or 'v' or 'm' or 'f' or 'S';
}

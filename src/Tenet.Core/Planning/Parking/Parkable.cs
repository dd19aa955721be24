using Tenet.Core.Model;

namespace Tenet.Core.Planning.Parking;

/// <summary>What stays of a table or column that is put aside.</summary>
/// <param name="model">The schema that has it.</param>
/// <param name="after">The desired schema.</param>
internal sealed class Parkable(SchemaModel model, SchemaModel after)
{
    private readonly ILookup<FactId, Fact> parts = model.Facts.Where(fact => fact.Parent is not null && fact is Column or CheckConstraint or KeyConstraint or Model.Index or DomainConstraint).ToLookup(fact => fact.Parent!.Value);
    private readonly ILookup<FactId, Sequence> sequences = model.Of<Sequence>().Where(sequence => sequence.OwnedBy is not null && !after.Contains(sequence.Id)).ToLookup(sequence => FactIdParser.Parse("column " + sequence.OwnedBy));
    private readonly ILookup<FactId, FactId> needs = model.Edges.ToLookup(edge => edge.From, edge => edge.To);

    /// <summary>
    /// Of a table its columns, checks, keys and indexes, so that it comes back as it was. What others notice of it goes: rights, policies, triggers, rules, and foreign keys,
    /// which would keep rows of other tables from being deleted. Of a column the column; where it cannot fill itself it takes NULL.
    /// </summary>
    public IEnumerable<Fact> Kept(FactId id) => model.Find(id) switch
    {
        Table table => [table with { RowSecurity = true }, .. parts[id].Where(fact => fact is not DomainConstraint), .. Sequences(id)],
        Column column => [column is { Default: null, Identity: null } ? column with { NotNull = null } : column, .. Sequences(id)],
        _ => [],
    };

    /// <summary>What goes with it and has a name in the schema.</summary>
    public IEnumerable<Fact> Named(FactId id) => [.. id.Kind == FactKind.Table ? parts[id].Where(fact => fact is KeyConstraint or Model.Index) : [], .. Sequences(id)];

    /// <summary>What these need, and what that needs, as far as the desired schema lacks it.</summary>
    public IReadOnlySet<FactId> Needs(IEnumerable<FactId> ids)
    {
        var found = new HashSet<FactId>();
        var next = new Queue<FactId>(ids.SelectMany(id => needs[id].Append(Schema(id))));
        while (next.TryDequeue(out var id))
        {
            if (id.Kind != FactKind.Role && model.Contains(id) && !after.Contains(id) && found.Add(id))
            {
                // A domain is made of its checks, a composite type of its columns.
                foreach (var need in needs[id].Append(Schema(id)).Concat(id.Kind is FactKind.Domain or FactKind.Composite ? parts[id].Select(part => part.Id) : []))
                {
                    next.Enqueue(need);
                }
            }
        }

        return found;
    }

    private static FactId Schema(FactId id) => new(FactKind.Schema, "", id.Schema);

    private IEnumerable<Fact> Sequences(FactId id) => id.Kind == FactKind.Table ? parts[id].OfType<Column>().SelectMany(column => sequences[column.Id]) : sequences[id];
}

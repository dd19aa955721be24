using Tenet.Core.Model;

namespace Tenet.Core.Planning.Renaming;

/// <summary>A comment <c>-- tenet:renamed-from NAME</c> and where it stands.</summary>
/// <param name="From">The old name.</param>
/// <param name="Place">File and line.</param>
/// <param name="Statement">The statement that it stands in or before, as it is sent to the server.</param>
/// <param name="Names">The names that follow it, up to the next comma or parenthesis, as PostgreSQL reads them.</param>
/// <param name="IsInside">It stands within the statement, before a part of what that makes.</param>
public sealed record RenameComment(string From, string Place, string Statement, ValueList<string> Names, bool IsInside)
{
    /// <summary>What it stands before.</summary>
    /// <param name="made">What the statement made or altered, as the server told it.</param>
    /// <param name="after">The schema that all statements make.</param>
    public SaidRename Said(IReadOnlyCollection<FactId> made, SchemaModel after)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(after);
        var parts = made.Count == 0 ? [] : Parts(made, after);
        return new SaidRename(From, null, Place) { Before = (IsInside ? parts : [.. made.Select(id => new RenameTarget(id)), .. parts]).ToValueList() };
    }

    // The first name that is one of a part; the words before it (CONSTRAINT, ADD COLUMN) are none.
    private List<RenameTarget> Parts(IReadOnlyCollection<FactId> made, SchemaModel after)
    {
        var owners = made.Select(id => (id.Schema, id.Name)).ToHashSet();
        var parts = after.Facts.Where(fact => fact.Id.Of is { Length: > 0 } of && owners.Contains((fact.Id.Schema, of))).ToLookup(fact => fact.Id.Name, fact => new RenameTarget(fact.Id));
        var labels = made.Select(after.Find).OfType<EnumType>().SelectMany(type => type.Labels.Select(label => new RenameTarget(type.Id, label))).ToLookup(target => target.Name);
        return Names.Select(name => parts[name].Concat(labels[name]).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
    }
}

using Tenet.Core.Model;
using Tenet.Core.Planning.Renaming;

namespace Tenet.Core.Planning;

/// <summary>
/// Owners that nobody said. What SQL makes on a sandbox belongs to the role that ran it there, which is nobody in the team's database: a new object
/// belongs to whoever runs the plan, and one that is there stays with its owner.
/// </summary>
public static class Owners
{
    /// <summary>Both schemas without such owners, as far as they are no difference that somebody made.</summary>
    /// <param name="before">The present schema.</param>
    /// <param name="beforeMaker">The role that made it on a sandbox; null where it comes from somewhere else.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="afterMaker">As <paramref name="beforeMaker"/>.</param>
    /// <param name="renames">What is the same under another name.</param>
    public static (SchemaModel Before, SchemaModel After) Settle(SchemaModel before, string? beforeMaker, SchemaModel after, string? afterMaker, IReadOnlyList<Rename> renames)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (beforeMaker is null && afterMaker is null)
        {
            return (before, after);
        }

        var (names, back) = (new RenamedNames(renames), new RenamedNames(RenamedNames.Back(renames)));
        return (
            WithRoles(Map(before, fact => Settled(fact, beforeMaker, () => after.Find(names.After(fact.Id)), afterMaker)), after),
            WithRoles(Map(after, fact => Settled(fact, afterMaker, () => before.Find(back.After(fact.Id)), beforeMaker)), before));
    }

    /// <summary>A schema as it was read, without owners where a settled one has none.</summary>
    public static SchemaModel As(SchemaModel read, params IReadOnlyList<SchemaModel> settled)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Map(read, fact => settled.Any(model => model.Find(fact.Id) is { } other && Of(other) is null) ? null : Of(fact));
    }

    private static string? Settled(Fact fact, string? maker, Func<Fact?> find, string? otherMaker)
    {
        var owner = Of(fact);
        if (owner is null || owner != maker)
        {
            return owner;
        }

        return find() is not { } other ? null
            : otherMaker is null ? Of(other)
            : Of(other) == otherMaker ? null
            : owner;
    }

    // An owner that was taken over from the other schema is a role that this one refers to.
    private static SchemaModel WithRoles(SchemaModel model, SchemaModel other)
    {
        var roles = model.Facts.Select(Of).OfType<string>().Distinct().Select(name => new FactId(FactKind.Role, "", name)).Where(id => !model.Contains(id)).Select(other.Find).OfType<Fact>().ToList();
        return roles.Count == 0 ? model : new SchemaModel(model.ServerVersion, model.Facts.Concat(roles), model.Edges, model.Notices);
    }

    private static SchemaModel Map(SchemaModel model, Func<Fact, string?> owner) =>
        SchemaModel.OfSorted(model.ServerVersion, [.. model.Facts.Select(fact => With(fact, owner(fact)))], model.Edges, model.Notices);

    private static Fact With(Fact fact, string? owner) => fact switch
    {
        SchemaFact item when item.Owner != owner => item with { Owner = owner },
        GlobalFact item when item.Owner != owner => item with { Owner = owner },
        _ => fact,
    };

    private static string? Of(Fact fact) => fact switch { SchemaFact item => item.Owner, GlobalFact item => item.Owner, _ => null };
}

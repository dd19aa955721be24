using Tenet.Core.Model;

namespace Tenet.Core.Drifting;

/// <summary>Makes the schema that one would be with a few facts of another.</summary>
public static class TakenFacts
{
    /// <param name="model">The schema that takes.</param>
    /// <param name="from">The schema that they come from; it knows what they need.</param>
    /// <param name="gone">Facts that the schema loses.</param>
    /// <param name="come">Facts that it gets, in the place of those that have their ids.</param>
    public static SchemaModel Into(SchemaModel model, SchemaModel from, IReadOnlyCollection<FactId> gone, IReadOnlyCollection<Fact> come)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(come);
        var taken = come.Select(fact => fact.Id).ToHashSet();
        HashSet<FactId> replaced = [.. gone, .. taken];
        List<Fact> facts = [.. model.Facts.Where(fact => !replaced.Contains(fact.Id)), .. come];
        var roles = facts.OfType<Role>().ToDictionary(role => role.Name);
        facts.RemoveAll(fact => fact is Role);
        facts.AddRange(Referred(facts, name => roles.GetValueOrDefault(name) ?? from.Find(new FactId(FactKind.Role, "", name)) as Role));
        var known = facts.Select(fact => fact.Id).ToHashSet();
        var lost = replaced.Where(id => !known.Contains(id)).ToHashSet();
        return new SchemaModel(
            model.ServerVersion,
            facts,
            [
                .. model.Edges.Where(edge => !replaced.Contains(edge.From) && !lost.Contains(edge.To)),
                .. from.Edges.Where(edge => taken.Contains(edge.From) && known.Contains(edge.To)),
            ],
            model.Notices);
    }

    // A schema has the roles that it refers to, and those that they are members of: as a server would be read.
    private static List<Role> Referred(IReadOnlyList<Fact> facts, Func<string, Role?> find)
    {
        var open = new Queue<string>(facts.SelectMany(Owned.Roles));
        var (seen, found) = (new HashSet<string>(), new List<Role>());
        while (open.TryDequeue(out var name))
        {
            if (seen.Add(name) && find(name) is { } role)
            {
                found.Add(role);
                role.MemberOf.ToList().ForEach(membership => open.Enqueue(membership.Role));
            }
        }

        return found;
    }
}

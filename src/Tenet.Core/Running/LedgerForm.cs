using Tenet.Core.Model;

namespace Tenet.Core.Running;

/// <summary>The names of the ledger in a database, and how its objects are known.</summary>
public static class LedgerForm
{
    /// <summary>The form that this Tenet writes; a database with a later one was used by a later Tenet.</summary>
    public const int Newest = 1;

    public const string Schema = "tenet";

    private static readonly HashSet<string> Relations = ["ledger", "migrations", "steps", "migrations_place_seq"];

    // What these three have in common with nobody else's table of that name.
    private static readonly FactId[] Signs =
    [
        new(FactKind.Column, Schema, "form", "ledger"),
        new(FactKind.Column, Schema, "checksum", "migrations"),
        new(FactKind.Column, Schema, "refused", "steps"),
    ];

    /// <summary>The facts without those of a ledger, where there is one. What people put beside it stays, and its schema with that.</summary>
    public static (List<Fact> Facts, Notice? Notice) LeaveOut(List<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var signs = 0;
        foreach (var fact in facts)
        {
            signs += fact is Column { Schema: Schema } && Array.IndexOf(Signs, fact.Id) >= 0 ? 1 : 0;
        }

        if (signs < Signs.Length)
        {
            return (facts, null);
        }

        var rest = facts.FindAll(static fact => !IsOf(fact));
        var alone = !rest.Exists(static fact => fact.Id.Schema == Schema);
        return (
            alone ? rest.FindAll(static fact => !IsSchema(fact.Id) && !(fact is Grant grant && IsSchema(grant.On))) : rest,
            new Notice($"schema {Schema}", "It is Tenet's ledger of migrations, which is no part of a project's schema."));
    }

    private static bool IsSchema(FactId id) => id is { Kind: FactKind.Schema, Name: Schema };

    private static bool IsOf(Fact fact) => fact is Grant grant ? IsOf(grant.On) : IsOf(fact.Id);

    private static bool IsOf(FactId id) => id.Schema == Schema && Relations.Contains(id.Of.Length > 0 ? id.Of : id.Name);
}

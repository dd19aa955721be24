using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Project.Yaml;

namespace Tenet.Core.Project;

/// <summary>The keys under <c>tenancy</c> that only the proof of isolation reads.</summary>
internal static class TenancyKeys
{
    private static readonly (string, string)[] Trusted = [("tenant", "tenant"), ("user", "user"), ("none", "none")];

    private static readonly Section<TenantActor> Actor = new(
        new("name", (actor, value) => actor with { Name = value.Word() }),
        new("sql", (actor, value) => actor with { Sql = value.Prose() }),
        new("reach", (actor, value) => actor with { Reach = value.Prose() }));

    private static readonly Section<SharedObject> Shared = new(
        new("object", (shared, value) => shared with { Object = value.Word() }),
        new("attack", (shared, value) => shared with { Attack = value.Word() }),
        new("reason", (shared, value) => shared with { Reason = value.Prose() }));

    private static readonly Section<EquivalentMutant> Equivalent = new(
        new("mutant", (equivalent, value) => equivalent with { Mutant = value.Word() }),
        new("reason", (equivalent, value) => equivalent with { Reason = value.Prose() }));

    public static readonly Key<TenancySettings>[] OfProof =
    [
        Actor.EachUnder<TenancySettings>("actors", ReadActor, (tenancy, actors) => tenancy with { Actors = actors }),
        new("request", (tenancy, value) => tenancy with { Request = value.Prose() }),
        new("trusted", (tenancy, value) => tenancy with { Trusted = ReadTrusted(value) }),
        Shared.EachUnder<TenancySettings>("shared", ReadShared, (tenancy, shared) => tenancy with { Shared = shared }),
        new("schemas", (tenancy, value) => tenancy with { Schemas = value.Entries().Select(entry => new TenantSchema(entry.Name.Word(), entry.Value.Word())).ToValueList() }),
        Equivalent.EachUnder<TenancySettings>("equivalent", ReadEquivalent, (tenancy, equivalent) => tenancy with { Equivalent = equivalent }),
    ];

    private static ValueList<string> ReadTrusted(YamlValue value) =>
        (value.Node is YamlDotNet.RepresentationModel.YamlScalarNode ? [value] : value.Items()).Select(item => item.Choice(Trusted)).Where(word => word != "none").ToValueList();

    private static TenantActor ReadActor(YamlValue value)
    {
        var actor = Actor.Read(new TenantActor("", "", null), value);
        return actor is { Name.Length: > 0, Sql.Length: > 0 } ? actor : throw value.Wrong($"an entry of '{value.Key}' needs 'name' and 'sql'");
    }

    private static SharedObject ReadShared(YamlValue value)
    {
        var place = value.File.Place(value.Node.Start);
        var shared = Shared.Read(new SharedObject("", null, "", place), value);
        return shared.Object.Length == 0 ? throw value.Wrong($"an entry of '{value.Key}' lacks its 'object'")
            : shared.Reason.Length > 0 ? shared
            : throw new TenetException(ErrorCode.SharingUnreasoned, $"{shared.Object} reaches across tenants, and nothing says why.", place);
    }

    private static EquivalentMutant ReadEquivalent(YamlValue value)
    {
        var place = value.File.Place(value.Node.Start);
        var equivalent = Equivalent.Read(new EquivalentMutant("", "", place), value);
        return equivalent.Mutant.Length == 0 ? throw value.Wrong($"an entry of '{value.Key}' lacks its 'mutant'")
            : equivalent.Reason.Length > 0 ? equivalent
            : throw new TenetException(ErrorCode.SharingUnreasoned, $"The change '{equivalent.Mutant}' is said to weaken nothing, and nothing says why.", place);
    }
}

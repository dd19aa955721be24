using Tenet.Core.Model;

namespace Tenet.Core.History;

/// <summary>What stays the same of an object when it is renamed.</summary>
/// <param name="Address">Where it stands in the catalogs, or its owner does.</param>
/// <param name="Detail">What tells it from others at that address; the whole name where there is no address.</param>
internal readonly record struct ObjectIdentity(ObjectAddress Address, string Detail)
{
    public static Dictionary<ObjectIdentity, Fact> Of(SchemaModel model, IReadOnlyDictionary<ObjectAddress, FactId> addresses)
    {
        var addressOf = new Dictionary<FactId, ObjectAddress>(addresses.Count);
        foreach (var (address, id) in addresses)
        {
            // Aliases (a view's rule, a key's index) come after the object's own address or have a higher catalog; the lowest is stable enough,
            // since the same aliases exist in every reading of the same object.
            if (!addressOf.TryGetValue(id, out var known) || Before(address, known))
            {
                addressOf[id] = address;
            }
        }

        return model.Facts.ToDictionary(fact => Of(fact, addressOf));
    }

    private static bool Before(ObjectAddress a, ObjectAddress b) => a.Class != b.Class ? a.Class < b.Class : a.Object < b.Object;

    // A grant has no OID: it is known by its object's and by who got it from whom.
    private static ObjectIdentity Of(Fact fact, Dictionary<FactId, ObjectAddress> addressOf) => fact switch
    {
        Grant grant when addressOf.TryGetValue(grant.On, out var on) => new ObjectIdentity(on, $"grant {grant.Grantee} {grant.Grantor}"),
        SecurityLabel label when addressOf.TryGetValue(label.On, out var on) => new ObjectIdentity(on, $"label {label.Provider}"),
        _ when addressOf.TryGetValue(fact.Id, out var address) => new ObjectIdentity(address, ""),
        _ => new ObjectIdentity(default, fact.Id.ToString()),
    };
}

using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>ALTER … OWNER TO.</summary>
internal static class OwnerDdl
{
    public static IEnumerable<string> Set(Fact fact)
    {
        // The owner of an extension cannot be changed; a role has none.
        var owner = fact switch
        {
            Extension or Role => null,
            GlobalFact global => global.Owner,
            SchemaFact inSchema and not Model.Index => inSchema.Owner,
            _ => null,
        };
        return owner is null ? [] : [$"ALTER {Target.Of(fact)} OWNER TO {Quote.Identifier(owner)}"];
    }
}

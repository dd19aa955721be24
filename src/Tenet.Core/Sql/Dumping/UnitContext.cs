using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Sql.Dumping;

/// <summary>What the makers of units share.</summary>
internal sealed record UnitContext(ModelIndex Index, Splits Splits)
{
    /// <summary>The versions of extensions that need not be said; null where none is: a dump takes what the server offers.</summary>
    public IReadOnlyDictionary<string, string>? ExtensionDefaults { get; init; }

    public int ServerVersion => Index.ServerVersion;

    /// <summary>A unit of one object that stands alone: created, owned, commented, granted.</summary>
    public DumpUnit Whole(Fact fact, Func<IEnumerable<string>> create, params FactId[] needs) =>
        new(fact.Id, fact.Id, () => create().Concat(Finish(fact))) { Makes = [fact.Id], Needs = [.. Schema(fact), .. needs] };

    public DumpUnit Whole(Fact fact, Func<string> create, params FactId[] needs) => Whole(fact, () => [create()], needs);

    public bool SaysVersion(Extension extension) => ExtensionDefaults is { } defaults && defaults.GetValueOrDefault(extension.Name) != extension.Version;

    /// <summary>Owner, comments, labels and grants.</summary>
    public IEnumerable<string> Finish(Fact fact) => OwnerDdl.Set(fact).Concat(CommentDdl.Create(fact)).Concat(CommentDdl.OnParts(fact)).Concat(Rights(fact));

    /// <summary>Labels and grants. They come with the object, so that whoever reads it (a populated materialized view) may do so.</summary>
    public IEnumerable<string> Rights(Fact fact) => Labels(fact).Concat(Grants(fact.Id, OwnerOf(fact)));

    public IEnumerable<string> Labels(Fact fact) => Index.Of<SecurityLabel>(fact.Id).Select(label => SecurityLabelDdl.Create(label, fact));

    public IEnumerable<string> Grants(FactId on, string? owner)
    {
        var grants = Index.Of<Grant>(on).ToArray();
        return grants.Length == 0 ? [] : GrantDdl.Create(on, owner, grants);
    }

    public static IEnumerable<FactId> Schema(Fact fact) =>
        fact.Id.Schema.Length == 0 ? [] : [new FactId(FactKind.Schema, "", fact.Id.Schema)];

    private static string? OwnerOf(Fact fact) => fact switch
    {
        SchemaFact inSchema => inSchema.Owner,
        GlobalFact global => global.Owner,
        _ => null,
    };
}

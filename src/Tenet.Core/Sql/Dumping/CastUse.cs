using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>Which casts the expressions of a file go through. The catalog knows it by the casts' functions.</summary>
internal sealed class CastUse
{
    private readonly ILookup<FactId, FactId> functions;
    private readonly ILookup<string, Cast> casts;

    public CastUse(SchemaModel model)
    {
        casts = model.Of<Cast>().Where(cast => cast.Function is not null).ToLookup(cast => cast.Function!);
        functions = model.Edges.Where(edge => edge.To.Kind == FactKind.Function).ToLookup(edge => edge.From, edge => edge.To);
    }

    public IReadOnlyList<Cast> Of(IReadOnlyList<DumpUnit> units) =>
        casts.Count == 0
            ? []
            : [
                .. units.SelectMany(unit => unit.Makes).Where(id => id.Kind is not FactKind.Cast).SelectMany(id => functions[id])
                    .SelectMany(function => casts[Signature(function)]).Distinct().OrderBy(cast => cast.Id.Signature, StringComparer.Ordinal),
            ];

    // regprocedure leaves out the space behind a comma.
    private static string Signature(FactId function) =>
        Quote.Qualified(function.Schema, function.Name) + function.Signature.Replace(", ", ",", StringComparison.Ordinal);
}

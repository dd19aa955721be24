using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Mutants;

/// <summary>Views that run with their owner's rights, and materialized views that are granted.</summary>
internal static class ViewMutants
{
    public static IEnumerable<Mutant> Of(IsolationSchema schema)
    {
        foreach (var view in schema.Views.Where(view => view.Id.Kind == FactKind.View && schema.MayTouch(view.Id)))
        {
            // Its owner may be bound by the policies itself; somebody else may own it tomorrow.
            if (schema.View.Model.Find(view.Id) is View { Options: var options } && options.Contains("security_invoker=true"))
            {
                yield return new Mutant($"drop security_invoker of {view.Id.Path}", view.Id, [$"ALTER VIEW {view.Id.Path} SET (security_invoker = false)", $"ALTER VIEW {view.Id.Path} OWNER TO CURRENT_USER"]);
            }
        }

        foreach (var view in schema.Views.Where(view => view.Id.Kind == FactKind.MaterializedView && !schema.MayTouch(view.Id)))
        {
            yield return new Mutant($"grant SELECT on {view.Id.Path}", view.Id, [$"GRANT SELECT ON {view.Id.Path} TO {Quote.Identifier(schema.Tenancy.AppRole!)}"]);
        }
    }
}

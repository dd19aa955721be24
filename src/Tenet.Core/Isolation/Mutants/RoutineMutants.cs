using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Mutants;

/// <summary>Functions that run with the rights of somebody who sees all, and those that look at another setting.</summary>
internal static class RoutineMutants
{
    public static IEnumerable<Mutant> Of(IsolationSchema schema)
    {
        foreach (var callable in schema.Routines)
        {
            if (schema.View.Model.Find(callable.Routine) is not Routine routine)
            {
                continue;
            }

            var word = routine.IsProcedure ? "PROCEDURE" : "FUNCTION";

            // One that names no table shows no row, whoever it runs as.
            if (!routine.SecurityDefiner && schema.View.Relations.Any(relation => (routine.Source ?? routine.SqlBody ?? "").Contains(relation.Name, StringComparison.Ordinal)))
            {
                yield return new Mutant($"make {routine.Id.Path} SECURITY DEFINER", routine.Id, [$"ALTER {word} {routine.Id.Path} SECURITY DEFINER", $"ALTER {word} {routine.Id.Path} OWNER TO CURRENT_USER"]);
            }
        }

        if (schema.Tenancy.Settings.Tenant is not { } tenant)
        {
            yield break;
        }

        foreach (var routine in schema.View.Of<Routine>().Where(routine => !routine.IsProcedure && routine.Source?.Contains($"'{tenant}'", StringComparison.Ordinal) == true && !routine.Source.Contains("set_config", StringComparison.Ordinal)))
        {
            var source = routine.Source!.Replace($"'{tenant}'", $"'{ChoosableSettings.Mutant}'", StringComparison.Ordinal);
            yield return new Mutant($"another setting in {routine.Id.Path}", routine.Id, [Redefined(routine, source)]);
        }
    }

    private static string Redefined(Routine routine, string source) =>
        $"CREATE OR REPLACE FUNCTION {Quote.Qualified(routine.Schema, routine.Name)}({routine.Arguments}) RETURNS {routine.Returns} LANGUAGE {Quote.Identifier(routine.Language)} {routine.Volatility ?? "volatile"}"
        + (routine.SecurityDefiner ? " SECURITY DEFINER" : "") + string.Concat(routine.Settings.Where(setting => setting.StartsWith("search_path=", StringComparison.Ordinal)).Select(setting => $" SET search_path = {setting["search_path=".Length..]}"))
        + $" AS {Quote.Dollar(source)}";
}

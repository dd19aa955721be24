using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE FUNCTION and CREATE PROCEDURE.</summary>
internal static class RoutineDdl
{
    /// <param name="routine">The routine.</param>
    /// <param name="replace">It was sketched before.</param>
    public static string Create(Routine routine, bool replace = false) =>
        Head(routine, replace) + "\n    " + (routine.SqlBody ?? (routine.Library is null
            ? "AS " + Quote.Dollar(routine.Source ?? "")
            : $"AS {Quote.Literal(routine.Library)}, {Quote.Literal(routine.Source ?? "")}"));

    /// <summary>The signature with an empty body, which <c>check_function_bodies = off</c> lets pass: for a body that reads what needs the routine.</summary>
    public static string Sketch(Routine routine) => Head(routine, false) + "\n    AS ''";

    private static string Head(Routine routine, bool replace)
    {
        var text = new StringBuilder(replace ? "CREATE OR REPLACE " : "CREATE ");
        text.Append(routine.IsProcedure ? "PROCEDURE " : "FUNCTION ").Append(Quote.Qualified(routine.Schema, routine.Name)).Append('(').Append(routine.Arguments).Append(')');
        Line(routine.Returns is null ? "" : "RETURNS " + routine.Returns);
        Line("LANGUAGE " + Quote.Identifier(routine.Language));
        Line(routine.Transforms.Count == 0 ? "" : "TRANSFORM " + string.Join(", ", routine.Transforms.Select(type => "FOR TYPE " + type)));
        Line(Body.Words(
            routine.Window ? "WINDOW" : "",
            routine.Volatility?.ToUpperInvariant() ?? "",
            routine.Strict ? "STRICT" : "",
            routine.Leakproof ? "LEAKPROOF" : "",
            routine.SecurityDefiner ? "SECURITY DEFINER" : "",
            routine.Parallel is null ? "" : "PARALLEL " + routine.Parallel.ToUpperInvariant()));
        Line(Body.Words(Cost(routine), Rows(routine), routine.Support is null ? "" : "SUPPORT " + QualifiedName.WithoutArguments(routine.Support)));
        foreach (var setting in routine.Settings)
        {
            Line(SettingDdl.Set(setting));
        }

        return text.ToString();

        void Line(string line) => text.Append(line.Length == 0 ? "" : "\n    " + line);
    }

    // Unset, COST is 1 for C and internal functions and 100 for all others.
    private static string Cost(Routine routine) =>
        routine.IsProcedure || routine.Cost == 0 || routine.Cost == (routine.Language is "c" or "internal" ? 1 : 100) ? "" : $"COST {routine.Cost}";

    // Only a set has rows, 1000 where nothing is said.
    private static string Rows(Routine routine) => routine.Rows is 0 or 1000 ? "" : $"ROWS {routine.Rows}";
}

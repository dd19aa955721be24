using Tenet.Core.Documents.Views;
using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Documents.Site;

/// <summary>The functions and procedures of a schema, with the tables that use them.</summary>
internal static class SiteFunctions
{
    public static IReadOnlyList<FunctionEntry> Of(SchemaView schema, IEnumerable<TableView> tables, SitePaths paths)
    {
        var users = tables.SelectMany(table => table.Functions.Select(function => (function.Name, Table: table))).ToLookup(pair => pair.Name, pair => new SiteLink(pair.Table.Name, paths.Of(pair.Table.Fact)));
        return
        [
            .. schema.Sources.Model.Of<Routine>().Where(routine => routine.Language is not "c" and not "internal" && !schema.Sources.Settings.Ignore.Matches(routine))
                .Select(routine => new FunctionEntry(
                    SchemaScope.NameOf(routine.Id),
                    $"({routine.Arguments})",
                    SitePaths.Routine(routine.Id),
                    routine.IsProcedure ? "procedure" : routine.Returns ?? "void",
                    routine.Language,
                    [.. Traits(routine)],
                    routine.Comment ?? "",
                    RoutineDdl.Create(routine, replace: true) + ";",
                    [.. users[Names.Of(routine)]]))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal).ThenBy(entry => entry.Anchor, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Traits(Routine routine)
    {
        if (routine.SecurityDefiner)
        {
            yield return "security definer";
        }

        yield return routine.Volatility ?? "volatile";
        if (routine.Strict)
        {
            yield return "strict";
        }

        if (routine.Leakproof)
        {
            yield return "leakproof";
        }
    }
}

using System.Text;
using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>A model as a folder with a file an object.</summary>
public static class DumpFiles
{
    /// <summary>The script that loads the folder with psql; no <c>.sql</c> file, so that a loader of such files passes it by.</summary>
    public const string LoadScript = "load.psql";

    /// <summary>
    /// The files in order of their paths. Within a file the statements stand in an order that loads; a loader that runs the files by
    /// path must put a file aside at a statement that asks for what is not there yet, and go on with it later.
    /// </summary>
    /// <exception cref="TenetException">TNT3006 where objects need each other and no order of statements creates them.</exception>
    public static IReadOnlyList<DumpFile> Split(SchemaModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var casts = new CastUse(model);
        var layout = FileLayout.Of(DumpPlan.Of(model));
        var files = layout.Files.Select(file => new DumpFile(file.Path, Text(file.Path, file.Units, model, casts))).ToList();
        files.Add(new DumpFile(LoadScript, Load(layout.Order)));
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    private static string Text(string path, IReadOnlyList<DumpUnit> units, SchemaModel model, CastUse casts)
    {
        var text = new StringBuilder();
        if (units.Any(unit => unit.Subject.Kind is FactKind.Function or FactKind.Procedure))
        {
            text.Append("SET check_function_bodies = off;\n");
        }

        if (casts.Of(units) is { Count: > 0 } needed)
        {
            text.Append(Presence.OfCasts(needed));
        }

        if (path.StartsWith("zz_", StringComparison.Ordinal))
        {
            text.Append(Presence.Check(model));
        }

        return DumpText.Append(text, units.SelectMany(unit => unit.Statements)).ToString();
    }

    private static string Load(IEnumerable<string> paths)
    {
        var text = new StringBuilder("""
            -- Loads this folder into an empty database: psql -f load.psql
            \set ON_ERROR_STOP on
            SET check_function_bodies = off;
            SELECT pg_catalog.set_config('search_path', '', false);
            SET client_min_messages = warning;

            """);
        foreach (var path in paths)
        {
            text.Append("\\ir ").Append(path).Append('\n');
        }

        return text.ToString();
    }
}

using System.Text;
using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>A model as one SQL file.</summary>
public static class DumpScript
{
    private const string Prologue = """
        -- Recreates a schema on an empty server. Written by Tenet.
        SET check_function_bodies = off;
        SELECT pg_catalog.set_config('search_path', '', false);
        SET client_min_messages = warning;

        """;

    private const string Epilogue = """

        RESET client_min_messages;
        RESET search_path;
        RESET check_function_bodies;

        """;

    /// <summary>Plain SQL that psql and any statement-by-statement loader can run as it stands.</summary>
    /// <exception cref="TenetException">TNT3006 where objects need each other and no order of statements creates them.</exception>
    public static string ToText(SchemaModel model) => ToText(DumpPlan.Of(model));

    internal static string ToText(DumpPlan plan) =>
        DumpText.Append(new StringBuilder(Prologue), plan.Units.SelectMany(unit => unit.Statements)).Append(Epilogue).ToString();
}

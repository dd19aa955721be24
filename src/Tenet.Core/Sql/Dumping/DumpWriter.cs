using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>Writes a model as the statements that recreate it on an empty server of its version.</summary>
public static class DumpWriter
{
    /// <summary>
    /// The statements in an order that loads one by one, as a superuser, with <c>check_function_bodies = off</c>.
    /// The same model gives the same statements, in whatever order its facts came.
    /// </summary>
    /// <exception cref="TenetException">TNT3006 where objects need each other and no order of statements creates them.</exception>
    public static IReadOnlyList<DumpStatement> Write(SchemaModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. DumpPlan.Of(model).Units.SelectMany(unit => unit.Statements)];
    }
}

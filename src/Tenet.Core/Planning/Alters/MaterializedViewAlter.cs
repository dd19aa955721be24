using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class MaterializedViewAlter : AlterOf<MaterializedView>
{
    protected override MaterializedView Rest(MaterializedView before, MaterializedView after) => after with
    {
        Options = before.Options,
        AccessMethod = before.AccessMethod,
        Tablespace = before.Tablespace,
        NotPopulated = before.NotPopulated,
        ReplicaIdentity = before.ReplicaIdentity,
    };

    protected override IEnumerable<string> Write(MaterializedView before, MaterializedView after, AlterContext context)
    {
        var alter = $"ALTER MATERIALIZED VIEW {Names.Of(after)}";
        foreach (var change in OptionChanges.Storage(before.Options, after.Options))
        {
            yield return $"{alter} {change}";
        }

        if (before.AccessMethod != after.AccessMethod)
        {
            yield return $"{alter} SET ACCESS METHOD {Quote.Identifier(after.AccessMethod ?? "heap")}";
        }

        if (before.Tablespace != after.Tablespace)
        {
            yield return $"{alter} SET TABLESPACE {Quote.Identifier(after.Tablespace ?? "pg_default")}";
        }

        if (before.NotPopulated != after.NotPopulated)
        {
            yield return $"REFRESH MATERIALIZED VIEW {Names.Of(after)} WITH {(after.NotPopulated ? "NO " : "")}DATA";
        }
    }
}

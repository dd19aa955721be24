using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE MATERIALIZED VIEW.</summary>
internal static class MaterializedViewDdl
{
    private const string Alter = "ALTER MATERIALIZED VIEW";

    /// <summary>
    /// WITH DATA where it was populated. The query runs once over empty tables, as the role that loads; a later REFRESH would run
    /// as the owner and could fail for want of a right.
    /// </summary>
    public static IEnumerable<string> Create(MaterializedView view, IReadOnlyList<Column> columns)
    {
        var name = Names.Of(view);
        yield return $"CREATE MATERIALIZED VIEW {name}"
            + (view.AccessMethod is null ? "" : " USING " + Quote.Identifier(view.AccessMethod))
            + (view.Options.Count == 0 ? "" : $" WITH ({Options.List(view.Options)})")
            + (view.Tablespace is null ? "" : " TABLESPACE " + Quote.Identifier(view.Tablespace))
            + $" AS\n{ViewDdl.Query(view.Definition)}\nWITH {(view.NotPopulated ? "NO " : "")}DATA";
        foreach (var column in columns)
        {
            if (column.Storage is not null)
            {
                yield return ColumnDdl.SetStorage(column, Alter);
            }

            if (column.Compression is not null)
            {
                yield return ColumnDdl.SetCompression(column, Alter);
            }

            foreach (var statement in ColumnDdl.Statistics(column, Alter))
            {
                yield return statement;
            }
        }

        if (ReplicaIdentityDdl.Plain(view.ReplicaIdentity) is { } identity)
        {
            yield return $"ALTER TABLE ONLY {name} REPLICA IDENTITY {identity}";
        }
    }
}

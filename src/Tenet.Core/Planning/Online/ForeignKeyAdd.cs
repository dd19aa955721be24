using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Online;

/// <summary>A foreign key holds for what is written from now on; the rows that are there are looked at later.</summary>
internal static class ForeignKeyAdd
{
    public static Treatment? InPlace(ForeignKey key, IReadOnlyList<string> statements) => key.NotValid || key.NotEnforced
        ? null
        : new Treatment([Add(key), .. statements.Skip(1)]) { After = [Validate(key)] };

    public static Treatment Later(ForeignKey key, IReadOnlyList<string> statements, Scene scene)
    {
        if (key.NotValid || key.NotEnforced)
        {
            return new Treatment { After = [Piece.Quick(PlanAction.Create, statements)] };
        }

        return scene.ServerVersion < 180000 && scene.IsPartitioned(key.Parent!.Value)
            ? new Treatment { After = [.. scene.WithRows(key.Parent.Value).SelectMany(partition => InPartition(key, partition, scene)), Piece.Quick(PlanAction.Create, statements)] }
            : new Treatment { After = [Piece.Quick(PlanAction.Create, [Add(key), .. statements.Skip(1)]), Validate(key)] };
    }

    // The key of the partitioned table takes in those of the partitions, and reads no row then.
    private static IEnumerable<Piece> InPartition(ForeignKey key, Table partition, Scene scene)
    {
        var mine = scene.Fates.After.Index.Of<ForeignKey>(partition.Id).FirstOrDefault(own => own.Inherited && own.Columns.Equals(key.Columns)
            && own.ReferencedSchema == key.ReferencedSchema && own.ReferencedTable == key.ReferencedTable);
        var part = key with { Schema = partition.Schema, Table = partition.Name, Name = mine?.Name ?? key.Name, Comment = null };
        return [Piece.Quick(PlanAction.Create, Add(part)), Validate(part)];
    }

    private static string Add(ForeignKey key) => ForeignKeyDdl.Add(key with { NotValid = true });

    private static Piece Validate(ForeignKey key) => Piece.Reading($"ALTER TABLE {Names.Relation(key)} VALIDATE CONSTRAINT {Quote.Identifier(key.Name)}");
}

using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Mutants;

/// <summary>Row security switched off or no longer forced, and rights that are too wide.</summary>
internal static class TableMutants
{
    public static IEnumerable<Mutant> Of(IsolationSchema schema)
    {
        var app = schema.Tenancy.AppRole is { } role ? Quote.Identifier(role) : "PUBLIC";
        foreach (var table in schema.Owned)
        {
            // Without a right nothing is protected by a policy.
            if (table.Facts.Table is { RowSecurity: true } && schema.MayTouch(table.Id))
            {
                yield return new Mutant($"disable row security of {table.Path}", table.Id, [$"ALTER TABLE {table.Path} DISABLE ROW LEVEL SECURITY"]);
            }

            if (table.Facts.Table is { RowSecurity: true, ForceRowSecurity: true })
            {
                yield return new Mutant($"unforce {table.Path}", table.Id, [$"ALTER TABLE {table.Path} NO FORCE ROW LEVEL SECURITY"]);
            }

            yield return new Mutant($"grant TRUNCATE on {table.Path}", table.Id, [$"GRANT TRUNCATE ON {table.Path} TO {app}"]);
        }

        foreach (var part in schema.Parts.Where(part => part.Table is { RowSecurity: false }))
        {
            yield return new Mutant($"grant SELECT on {part.Id.Path}", part.Id, [$"GRANT SELECT ON {part.Id.Path} TO {app}"]);
        }

        foreach (var table in schema.Platform.Where(table => table.Table is { RowSecurity: false }))
        {
            yield return new Mutant($"grant UPDATE on {table.Id.Path}", table.Id, [$"GRANT SELECT, UPDATE ON {table.Id.Path} TO {app}"]);
        }

        foreach (var sequence in schema.View.Of<Sequence>())
        {
            yield return new Mutant($"grant SELECT on {sequence.Id.Path}", sequence.Id, [$"GRANT SELECT, UPDATE ON SEQUENCE {sequence.Id.Path} TO {app}"]);
        }
    }
}

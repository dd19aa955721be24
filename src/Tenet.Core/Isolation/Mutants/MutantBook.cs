using Tenet.Core.Project;

namespace Tenet.Core.Isolation.Mutants;

/// <summary>All changes that a schema is weakened by to see whether the proof notices.</summary>
public static class MutantBook
{
    /// <summary>In order of their names; those that the server refuses are left out later.</summary>
    public static IReadOnlyList<Mutant> Of(IsolationSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return
        [
            .. PolicyMutants.Of(schema).Concat(TableMutants.Of(schema)).Concat(KeyMutants.Of(schema)).Concat(ViewMutants.Of(schema)).Concat(RoutineMutants.Of(schema)).Concat(RoleMutants.Of(schema))
                .DistinctBy(mutant => mutant.Name).OrderBy(mutant => mutant.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Why the change weakens nothing, as the project says; null where it says nothing.</summary>
    public static string? Equivalent(Mutant mutant, TenancySettings tenancy)
    {
        ArgumentNullException.ThrowIfNull(mutant);
        ArgumentNullException.ThrowIfNull(tenancy);
        return tenancy.Equivalent.FirstOrDefault(equivalent => Glob.Matches(equivalent.Mutant, mutant.Name))?.Reason;
    }
}

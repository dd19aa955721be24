using Tenet.Core.Queries;
using Tenet.Postgres.Queries;

namespace Tenet.Cli.Output;

/// <summary>What came of queries, in JSON.</summary>
internal sealed record QueriesJson(IReadOnlyList<QueriesJson.Query> Queries)
{
    public static QueriesJson Of(IReadOnlyList<QueryProof> proofs) => new([.. proofs.Select(proof => new Query(
        proof.Query.Name, proof.Query.Place, proof.Verdict.ToString().ToLowerInvariant(), proof.Problems, proof.Trial is { } trial ? Run.Of(trial.Usual) : null,
        proof.Trial is { } same ? Run.Of(same.Bare) : null, proof.Trial is { } later ? Run.Of(later.Grown) : null))]);

    /// <param name="WithoutRowSecurity">As a role that row security does not hold.</param>
    /// <param name="Grown">With ten times as many tenants.</param>
    internal sealed record Query(string Name, string Place, string Verdict, IReadOnlyList<string> Problems, Run? AsTenant, Run? WithoutRowSecurity, Run? Grown);

    internal sealed record Run(long Rows, long RowsRead, long Buffers, double Milliseconds, string Plan)
    {
        public static Run Of(QueryRun run) => new(run.Plan.Returned, QueryJudge.RowsRead(run.Plan), run.Plan.Buffers, Math.Round(run.Milliseconds, 3), run.Plan.Shape);
    }
}

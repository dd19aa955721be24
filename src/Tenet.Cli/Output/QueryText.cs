using System.Globalization;
using Tenet.Core.Queries;
using Tenet.Postgres.Queries;

namespace Tenet.Cli.Output;

/// <summary>What came of queries, as text: a line each with what it costs, and what is against it.</summary>
internal static class QueryText
{
    public static void Write(Terminal terminal, IReadOnlyList<QueryProof> proofs, IReadOnlyList<string> written, bool all)
    {
        foreach (var proof in proofs)
        {
            terminal.Line($"{VerdictWord.Padded(proof.Verdict)} {Markup.Escape(proof.Query.Name)}{(proof.Trial is { } trial ? $": {Cost(trial)}" : "")}");
            foreach (var problem in proof.Problems)
            {
                terminal.Line($"           {Markup.Escape(problem)}");
            }

            if (all && proof.Trial is { } run)
            {
                terminal.Line($"           plan: {Markup.Escape(run.Usual.Plan.Shape)}");
            }
        }

        foreach (var file in written)
        {
            terminal.Line($"wrote {Markup.Escape(file)}");
        }
    }

    /// <summary>For a record: what is against it, else nothing that differs from run to run.</summary>
    public static string? Detail(QueryProof proof) => proof.Problems.Count == 0 ? null : string.Join("; ", proof.Problems);

    // What the same rows cost a role that row security does not hold.
    private static string Cost(QueryTrial trial)
    {
        var (usual, bare) = (trial.Usual, trial.Bare);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{usual.Plan.Returned} {(usual.Plan.Returned == 1 ? "row" : "rows")}, {QueryJudge.RowsRead(usual.Plan)} read, {usual.Plan.Buffers} pages; row security costs {usual.Plan.Buffers - bare.Plan.Buffers:+0;-0;0} pages, {usual.Milliseconds / bare.Milliseconds:0.0} times the time");
    }
}

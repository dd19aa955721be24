using Npgsql;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Seeding.Values;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Proving;

/// <summary>Tries each allowed value, and one that is not.</summary>
/// <remarks>The values of a check are candidates found in its text. It lists values where the server takes each of them and refuses another; a check that does something else gets no record.</remarks>
internal sealed class AllowedValues(ProofSchema schema, NpgsqlConnection connection, CancellationToken cancellation)
{
    // No value of ours: the server has to refuse it.
    private const string Other = "tenet: no such value";

    public async Task<IReadOnlyList<Proof>> ProveAsync(Func<Fact, bool> ignored)
    {
        var proofs = new List<Proof>();
        await using var trial = await Trial.BeginAsync(connection, cancellation);
        foreach (var type in schema.Model.Of<EnumType>().Where(type => !ignored(type)))
        {
            proofs.Add(await OfAsync(type.Id, type.Labels, value => trial.TryAsync($"SELECT {Quote.Literal(value)}::{type.Id.Path}"), PostgresErrorCodes.InvalidTextRepresentation)
                ?? new Proof(type.Id, Claims.ValuesAccepted, Verdict.Undecided, "the type has no label"));
        }

        foreach (var check in schema.Model.Of<DomainConstraint>().Where(check => !ignored(check)))
        {
            proofs.AddRange(await OfAsync(check.Id, TextConstants.Of(check.Expression), value => trial.TryAsync($"SELECT {Quote.Literal(value)}::{check.Parent!.Value.Path}"), PostgresErrorCodes.CheckViolation) is { } proof ? [proof] : []);
        }

        foreach (var check in schema.Model.Of<CheckConstraint>().Where(check => check is { Inherited: false, NotEnforced: false } && !ignored(check)))
        {
            proofs.AddRange(await OfAsync(check, trial) is { } proof ? [proof] : []);
        }

        return proofs;
    }

    private async Task<Proof?> OfAsync(CheckConstraint check, Trial trial)
    {
        var values = TextConstants.Of(check.Expression);
        if (values.Count == 0 || schema.ColumnsOf(check) is not [var name] || schema.Columns(new RelationName(check.Schema, check.Table)).FirstOrDefault(column => column.Name == name) is not { } column)
        {
            return null;
        }

        // The constraint itself, alone on a table of one column: no other constraint can answer for it.
        if (await trial.TryAsync($"CREATE TEMPORARY TABLE probe ({Quote.Identifier(name)} {column.Type} CONSTRAINT {Quote.Identifier(check.Name)} CHECK ({check.Expression}))") is { } problem)
        {
            return new Proof(check.Id, Claims.ValuesAccepted, Verdict.Undecided, $"the check cannot be tried alone: {Trial.Words(problem)}");
        }

        var proof = await OfAsync(check.Id, values, value => trial.TryAsync($"INSERT INTO pg_temp.probe VALUES ({Quote.Literal(value)})"), PostgresErrorCodes.CheckViolation);
        await trial.TryAsync("DROP TABLE pg_temp.probe");
        return proof;
    }

    private static async Task<Proof?> OfAsync(FactId subject, IReadOnlyCollection<string> values, Func<string, Task<PostgresException?>> attempt, string refusal)
    {
        foreach (var value in values)
        {
            if (await attempt(value) is not null)
            {
                return null;
            }
        }

        return values.Count > 0 && (await attempt(Other))?.SqlState == refusal
            ? new Proof(subject, Claims.ValuesAccepted, Verdict.Proved, $"accepted {string.Join(", ", values)}; refused another")
            : null;
    }
}

using Tenet.Core.Evidence;
using Tenet.Core.Isolation;
using Tenet.Core.Model;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Isolation;

/// <summary>Attacks a schema as its tenants could, on databases of the sandbox that hold rows of several of them.</summary>
public static class IsolationProof
{
    /// <exception cref="Core.Errors.TenetException">TNT5031 where the project does not say how tenants are kept apart, TNT5033 where nobody is there to attack.</exception>
    public static async Task<IsolationReport> RunAsync(Sandbox.Sandbox sandbox, IsolationInput input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(sandbox);
        ArgumentNullException.ThrowIfNull(input);
        await using var field = await BattleField.PrepareAsync(sandbox, input, cancellation);
        return await RunAsync(field, input);
    }

    /// <summary>On a database of the sandbox that has the schema. Rows that are invented stay there.</summary>
    /// <inheritdoc cref="RunAsync(Sandbox.Sandbox, IsolationInput, CancellationToken)" path="/exception"/>
    public static async Task<IsolationReport> RunAsync(SandboxDatabase database, IsolationInput input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(input);
        await using var field = await BattleField.PrepareAsync(database, input, owned: false, cancellation);
        return await RunAsync(field, input);
    }

    private static async Task<IsolationReport> RunAsync(BattleField field, IsolationInput input)
    {
        var (results, attempts) = await field.AttackAsync(input.Attacks, input.Spared, input.Pooler);
        return new IsolationReport(
            Acceptance.Of(Together(results), input.Settings.Tenancy), field.Stock.Tenants.Count, [.. field.Personas.Select(persona => persona.Name)], attempts, NotProven.Of(input.Settings.Tenancy, input.Pooler is not null));
    }

    // Of all attempts of all personas the worst counts: one leak is a leak, and one that nobody could try leaves a doubt.
    private static IReadOnlyList<AttackResult> Together(IReadOnlyList<AttackResult> results) =>
    [
        .. results.GroupBy(result => (result.Object, result.Attack))
            .Select(group => group.FirstOrDefault(result => result.Verdict == Verdict.Refuted) ?? group.FirstOrDefault(result => result.Verdict == Verdict.Undecided) ?? group.First())
            .OrderBy(result => result.Object, Comparer<FactId>.Create(SchemaModel.Compare)).ThenBy(result => Rank(result.Attack)),
    ];

    private static int Rank(string attack) => AttackBook.All.Select(item => item.Info.Id).ToList().IndexOf(attack);
}

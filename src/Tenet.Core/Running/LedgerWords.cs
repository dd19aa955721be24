namespace Tenet.Core.Running;

/// <summary>States as the ledger writes them.</summary>
public static class LedgerWords
{
    public static string Of(EntryState state) => state.ToString().ToLowerInvariant();

    public static string Of(StepState state) => state.ToString().ToLowerInvariant();

    public static string Of(MigrationState state) => state == MigrationState.HalfWay ? "half-way" : state.ToString().ToLowerInvariant();

    /// <summary>Null for a word of nobody's.</summary>
    public static EntryState? Entry(string word) => Enum.TryParse<EntryState>(word, ignoreCase: true, out var state) ? state : null;

    /// <inheritdoc cref="Entry"/>
    public static StepState? Step(string word) => Enum.TryParse<StepState>(word, ignoreCase: true, out var state) ? state : null;
}

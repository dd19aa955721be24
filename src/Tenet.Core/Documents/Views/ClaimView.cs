namespace Tenet.Core.Documents.Views;

/// <summary>A claim and what speaks for it.</summary>
/// <param name="Text">The claim.</param>
/// <param name="State"><c>proved</c>, <c>refuted</c>, <c>undecided</c>, <c>stale</c> or <c>not proven</c>, with the day and the detail where there are any.</param>
/// <param name="Holds">It was proved on the schema as it is.</param>
public sealed record ClaimView(string Text, string State, bool Holds)
{
    /// <summary>How a state ends that an older schema was given.</summary>
    public const string OfAnotherSchema = " on another schema, so not proven";

    /// <summary>How such a state begins.</summary>
    public const string Stale = "stale: ";

    /// <summary>A box that only a proof ticks.</summary>
    public string Box => Holds ? "☑" : "☐";
}

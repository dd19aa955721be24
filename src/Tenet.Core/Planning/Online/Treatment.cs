namespace Tenet.Core.Planning.Online;

/// <summary>What becomes of one node of the graph.</summary>
/// <param name="Main">The statements that stay at its place.</param>
internal sealed record Treatment(params IReadOnlyList<string> Main)
{
    /// <summary>What runs before any step of the plan's main phase, which nothing of it is needed for.</summary>
    public IReadOnlyList<Piece> Before { get; init; } = [];

    /// <summary>What runs when the main phase is committed, in the order of the nodes.</summary>
    public IReadOnlyList<Piece> After { get; init; } = [];

    /// <summary>What runs when all the rest has.</summary>
    public IReadOnlyList<Piece> Last { get; init; } = [];
}

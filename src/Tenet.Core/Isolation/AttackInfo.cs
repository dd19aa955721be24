namespace Tenet.Core.Isolation;

/// <summary>What an attack is, beside how it is made.</summary>
/// <param name="Id">Family and name, e.g. <c>read/count</c>. Reports, decisions and the cases of tests have it.</param>
/// <param name="Title">What one tenant tries, as a sentence without a full stop.</param>
public sealed record AttackInfo(string Id, string Title)
{
    /// <summary>The part before the slash, and a column of the matrix.</summary>
    public string Family => Id[..Id.IndexOf('/', StringComparison.Ordinal)];
}

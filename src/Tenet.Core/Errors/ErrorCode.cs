namespace Tenet.Core.Errors;

/// <summary>One kind of failure: its number, its name (also its page), what it means, what helps, how Tenet exits.</summary>
/// <param name="Id"><c>TNT####</c>.</param>
/// <param name="Name">The name in kebab case.</param>
/// <param name="Meaning">What happened, in general.</param>
/// <param name="Remedy">What to do next.</param>
/// <param name="Exit">1 findings · 2 usage or configuration · 3 environment · 4 a bug of ours.</param>
public sealed partial record ErrorCode(string Id, string Name, string Meaning, string Remedy, int Exit)
{
    private const int Findings = 1;
    private const int Usage = 2;
    private const int Environment = 3;
    private const int Bug = 4;

    public override string ToString() => Id;
}

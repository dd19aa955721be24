namespace Tenet.Core.Project.Ids;

/// <summary>The numbers that a category has, both ends included.</summary>
public sealed record IdRange(int First, int Last)
{
    public bool Contains(int number) => number >= First && number <= Last;

    public bool Overlaps(IdRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return First <= other.Last && other.First <= Last;
    }

    /// <summary>As <c>tenet.yml</c> writes it: <c>101-199</c>.</summary>
    public override string ToString() => $"{First:000}-{Last:000}";
}

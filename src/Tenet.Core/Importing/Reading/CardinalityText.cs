namespace Tenet.Core.Importing.Reading;

/// <summary>How many of each, in words and signs.</summary>
internal static class CardinalityText
{
    /// <summary>What the text says, and whether the many stand first; null where it says nothing of the kind.</summary>
    public static (Cardinality Cardinality, bool IsReversed)? Read(string text)
    {
        var plain = text.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-').Replace("..", ":", StringComparison.Ordinal).Replace('*', 'n');
        return plain switch
        {
            "1:n" or "1:m" or "0:n" or "one-to-many" or "1-n" or "1-to-n" => (Cardinality.OneToMany, false),
            "n:1" or "m:1" or "many-to-one" or "n-1" => (Cardinality.OneToMany, true),
            "1:1" or "one-to-one" or "1-1" or "0:1" => (Cardinality.OneToOne, false),
            "n:m" or "m:n" or "n:n" or "many-to-many" or "n-m" => (Cardinality.ManyToMany, false),
            _ => null,
        };
    }
}

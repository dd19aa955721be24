namespace Tenet.Core.Seeding.Values;

/// <summary>What is known about the place that a value is for.</summary>
/// <param name="Table">The table's name, without its schema.</param>
/// <param name="Name">The column's or attribute's name.</param>
/// <param name="Type">Its type with the modifier.</param>
/// <param name="Salt">Another number gives other values.</param>
public sealed record ValueContext(string Table, string Name, string Type, long Salt)
{
    /// <summary>Rows must differ in it.</summary>
    public bool Unique { get; init; }

    /// <summary>Rows must not overlap in it, or in the time that it begins or ends.</summary>
    public bool Apart { get; init; }

    /// <summary>Text in which constants stand that checks compare with.</summary>
    public string Source { get; init; } = "";

    /// <summary>Where numbers begin.</summary>
    public long Offset { get; init; }

    /// <summary>How many rows the table is to have, about.</summary>
    public long Rows { get; init; } = 100;

    /// <summary>The words of the name, in lower case.</summary>
    public IReadOnlyList<string> Words { get; } = NameWords.Of(Name);

    public bool Has(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Words.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number in the type's parentheses: a length, a precision, a dimension.</summary>
    public int? Modifier => Type.IndexOf('(') is > 0 and var at && int.TryParse(Type.AsSpan(at + 1, Type.AsSpan(at).IndexOfAny(",)") - 1), out var number) ? number : null;

    /// <summary>The second number there.</summary>
    public int? Scale => Type.IndexOf(',') is > 0 and var at && int.TryParse(Type.AsSpan(at + 1, Type.AsSpan(at).IndexOf(')') - 1), out var number) ? number : null;

    /// <summary>The type without its modifier.</summary>
    public string Plain => Type.IndexOf('(') is > 0 and var at ? Type[..at] + Type[(Type.IndexOf(')') + 1)..] : Type;

    /// <summary>One of the words.</summary>
    public string Pick(IReadOnlyList<string> values, string purpose = "") =>
        ValueSql.Pick(values, ValueSql.Chance(purpose.Length == 0 ? Salt : StableHash.Of(Salt, purpose)));
}

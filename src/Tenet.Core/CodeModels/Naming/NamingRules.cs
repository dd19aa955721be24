namespace Tenet.Core.CodeModels.Naming;

/// <summary>What a language asks of names.</summary>
internal sealed record NamingRules
{
    /// <summary>Names are letters and digits of ASCII alone.</summary>
    public bool Ascii { get; init; }

    /// <summary>Members begin with a capital.</summary>
    public bool PascalMembers { get; init; }

    /// <summary>Names that no type can have.</summary>
    public IReadOnlyList<string> ReservedTypes { get; init; } = [];

    /// <summary>Names that no member can have.</summary>
    public IReadOnlyList<string> ReservedMembers { get; init; } = [];

    /// <summary>What else is named after the model of a table.</summary>
    public IReadOnlyList<Func<string, string>> Companions { get; init; } = [];

    /// <summary>What else is named after an enum.</summary>
    public IReadOnlyList<Func<string, string>> EnumCompanions { get; init; } = [];

    public string Member(string name)
    {
        var words = Words.Of(name, Ascii);
        return PascalMembers ? Words.Pascal(words) : Words.Camel(words);
    }
}

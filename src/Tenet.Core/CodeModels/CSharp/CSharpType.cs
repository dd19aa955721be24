namespace Tenet.Core.CodeModels.CSharp;

/// <summary>How a column is held in C# and carried by Npgsql.</summary>
/// <param name="Name">The type, without a question mark.</param>
/// <param name="IsValue">A value type.</param>
/// <param name="Parameter">The member of <c>NpgsqlDbType</c>.</param>
internal sealed record CSharpType(string Name, bool IsValue, string Parameter)
{
    /// <summary>What the driver reads, where that is not <see cref="Name"/>.</summary>
    public string? Raw { get; init; }

    /// <summary>Makes <see cref="Name"/> of what the driver read; {0} is that.</summary>
    public string Read { get; init; } = "{0}";

    /// <summary>Makes what the driver takes; {0} is the value, which is not null.</summary>
    public string Write { get; init; } = "{0}";

    /// <summary>What the column is cast to in a SELECT, e.g. <c>text</c>.</summary>
    public string? SelectCast { get; init; }

    /// <summary>Casts of a parameter, e.g. <c>::core.mood</c>.</summary>
    public string ParameterCast { get; init; } = "";

    /// <summary>The type has no counterpart and is held as its text.</summary>
    public bool IsTextForm { get; init; }

    public string RawName => Raw ?? Name;
}

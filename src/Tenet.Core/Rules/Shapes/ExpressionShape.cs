using Tenet.Core.Model;

namespace Tenet.Core.Rules.Shapes;

/// <summary>What can be told of a condition over the rows of a table, from the tree into which the server parsed it.</summary>
public sealed record ExpressionShape
{
    /// <summary>It is the constant <c>true</c>.</summary>
    public bool AlwaysTrue { get; init; }

    /// <summary>Columns of the row that it looks at, also from within a subquery; sorted.</summary>
    public ValueList<string> Columns { get; init => field = value ?? []; } = [];

    /// <summary>Columns that must equal a value, or one of an array, that is the same for every row. Parts of an OR do not count; sorted.</summary>
    public ValueList<string> Equal { get; init => field = value ?? []; } = [];

    /// <summary>Functions that are asked anew for each row although they are not immutable: outside of every subquery; sorted.</summary>
    public ValueList<string> PerRow { get; init => field = value ?? []; } = [];

    /// <summary>A subquery looks at the row, and so runs for each one.</summary>
    public bool Correlated { get; init; }

    /// <summary>At the top, one of several conditions is enough.</summary>
    public bool Alternatives { get; init; }

    /// <summary>Settings that it reads itself; sorted.</summary>
    public ValueList<SettingRead> Settings { get; init => field = value ?? []; } = [];
}

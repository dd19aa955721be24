using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE TYPE … AS RANGE.</summary>
internal static class RangeDdl
{
    public static string Create(RangeType range)
    {
        var parts = new List<string> { "SUBTYPE = " + range.Subtype };
        Add("SUBTYPE_OPCLASS", range.OperatorClass);
        Add("COLLATION", range.Collation);
        Add("CANONICAL", range.Canonical is null ? null : QualifiedName.WithoutArguments(range.Canonical));
        Add("SUBTYPE_DIFF", range.SubtypeDiff is null ? null : QualifiedName.WithoutArguments(range.SubtypeDiff));
        Add("MULTIRANGE_TYPE_NAME", range.Multirange);
        return $"CREATE TYPE {Names.Of(range)} AS RANGE {Body.Of(parts)}";

        void Add(string word, string? value)
        {
            if (value is not null)
            {
                parts.Add($"{word} = {value}");
            }
        }
    }

    /// <summary>The name alone, for functions that take the type before it can be made: the canonical function is one.</summary>
    public static string Sketch(RangeType range) => "CREATE TYPE " + Names.Of(range);
}

using System.Globalization;
using System.Numerics;
using Tenet.Core.Model;

namespace Tenet.Core.History.Layouts;

/// <summary>A version as numbers, so that 1000 comes after 999 and 1.10 after 1.9. What is left out counts as 0: 1 is 1.0.</summary>
internal sealed record VersionNumber(ValueList<BigInteger> Parts) : IComparable<VersionNumber>
{
    /// <summary>Reads digits with dots or underscores between.</summary>
    public static VersionNumber Read(string digits)
    {
        var parts = digits.Split('.', '_').Select(part => BigInteger.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture)).ToList();
        // Equal versions must be equal records, since they are keys.
        while (parts is [_, .., { IsZero: true }])
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return new VersionNumber(parts.ToValueList());
    }

    public int CompareTo(VersionNumber? other)
    {
        for (var i = 0; i < Math.Max(Parts.Count, other?.Parts.Count ?? 0); i++)
        {
            var c = Part(this, i).CompareTo(Part(other, i));
            if (c != 0)
            {
                return c;
            }
        }

        return 0;
    }

    private static BigInteger Part(VersionNumber? version, int i) => version is not null && i < version.Parts.Count ? version.Parts[i] : BigInteger.Zero;
}

using Tenet.Core.Model;

namespace Tenet.Core.Rules;

/// <summary>The order of findings: the worst first, then by migration, rule, object and message.</summary>
public static class FindingOrder
{
    public static int Compare(Finding a, Finding b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var c = b.Severity.CompareTo(a.Severity);
        c = c != 0 ? c : string.CompareOrdinal(a.Migration, b.Migration);
        c = c != 0 ? c : string.CompareOrdinal(a.Rule, b.Rule);
        c = c != 0 ? c : SchemaModel.Compare(a.About, b.About);
        return c != 0 ? c : string.CompareOrdinal(a.Message, b.Message);
    }
}

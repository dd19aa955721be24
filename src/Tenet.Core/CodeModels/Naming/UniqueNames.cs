using System.Globalization;

namespace Tenet.Core.CodeModels.Naming;

/// <summary>Names given once each: the second gets a 2.</summary>
/// <param name="reserved">Names that nothing gets, and how names are compared.</param>
/// <param name="taken">Names that are given already.</param>
internal sealed class UniqueNames(HashSet<string> reserved, params IEnumerable<string> taken)
{
    private readonly HashSet<string> names = new(taken, reserved.Comparer);

    /// <summary>The name, or the first with a number behind it that is free.</summary>
    /// <param name="wanted">The name.</param>
    /// <param name="companions">Names made from it that must be free as well.</param>
    public string Take(string wanted, params IReadOnlyList<Func<string, string>> companions)
    {
        for (var n = 1; ; n++)
        {
            var name = n == 1 ? wanted : wanted + n.ToString(CultureInfo.InvariantCulture);
            string[] all = [name, .. companions.Select(make => make(name))];
            if (!Array.Exists(all, name => names.Contains(name) || reserved.Contains(name)))
            {
                names.UnionWith(all);
                return name;
            }
        }
    }
}

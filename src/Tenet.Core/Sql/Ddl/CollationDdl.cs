using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE COLLATION.</summary>
internal static class CollationDdl
{
    public static string Create(Collation collation)
    {
        var parts = new List<string> { "provider = " + collation.Provider };
        var locale = collation.Locale ?? (collation.LcCollate == collation.LcCtype ? collation.LcCollate : null);
        if (locale is not null)
        {
            parts.Add("locale = " + Quote.Literal(locale));
        }
        else
        {
            parts.Add("lc_collate = " + Quote.Literal(collation.LcCollate ?? ""));
            parts.Add("lc_ctype = " + Quote.Literal(collation.LcCtype ?? ""));
        }

        if (collation.Nondeterministic)
        {
            parts.Add("deterministic = false");
        }

        if (collation.Rules is not null)
        {
            parts.Add("rules = " + Quote.Literal(collation.Rules));
        }

        return $"CREATE COLLATION {Names.Of(collation)} ({string.Join(", ", parts)})";
    }
}

using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE RULE.</summary>
internal static class RuleDdl
{
    public static IEnumerable<string> Create(RewriteRule rule)
    {
        yield return ViewDdl.Query(rule.Definition);
        if (rule.Enabled is not null)
        {
            yield return $"ALTER TABLE {Names.Relation(rule)} {EnabledState.Words(rule.Enabled, "RULE " + Quote.Identifier(rule.Name))}";
        }
    }
}

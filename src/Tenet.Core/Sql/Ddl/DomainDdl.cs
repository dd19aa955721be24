using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE DOMAIN and its constraints.</summary>
internal static class DomainDdl
{
    /// <param name="domain">The domain.</param>
    /// <param name="checks">The constraints to create with it.</param>
    /// <param name="serverVersion">NOT NULL has a name from 17 on.</param>
    public static string Create(Domain domain, IEnumerable<DomainConstraint> checks, int serverVersion)
    {
        var text = new StringBuilder($"CREATE DOMAIN {Names.Of(domain)} AS {domain.Type}");
        if (domain.Collation is not null)
        {
            text.Append(" COLLATE ").Append(domain.Collation);
        }

        if (domain.Default is not null)
        {
            text.Append(" DEFAULT ").Append(domain.Default);
        }

        if (domain.NotNull is { } notNull)
        {
            var named = serverVersion >= 170000 && notNull.Name.Value is { } name && name != domain.Name + "_not_null";
            text.Append(named ? $"\n    CONSTRAINT {Quote.Identifier(notNull.Name.Value!)} NOT NULL" : " NOT NULL");
        }

        foreach (var check in checks)
        {
            text.Append("\n    ").Append(Definition(check));
        }

        return text.ToString();
    }

    public static string SetDefault(Domain domain, string expression) => $"ALTER DOMAIN {Names.Of(domain)} SET DEFAULT {expression}";

    public static string AddConstraint(DomainConstraint check) =>
        $"ALTER DOMAIN {Quote.Qualified(check.Schema, check.Domain)} ADD {Definition(check)}{(check.NotValid ? " NOT VALID" : "")}";

    private static string Definition(DomainConstraint check) => $"CONSTRAINT {Quote.Identifier(check.Name)} CHECK {Parentheses.Around(check.Expression)}";
}

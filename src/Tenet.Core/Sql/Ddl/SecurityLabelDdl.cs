using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>SECURITY LABEL.</summary>
internal static class SecurityLabelDdl
{
    public static string Create(SecurityLabel label, Fact on) =>
        $"SECURITY LABEL FOR {Quote.Identifier(label.Provider)} ON {Target.Of(on)} IS {Quote.Literal(label.Label)}";

    public static string Remove(SecurityLabel label, Fact on) => $"SECURITY LABEL FOR {Quote.Identifier(label.Provider)} ON {Target.Of(on)} IS NULL";
}

using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>One statement of a dump, without its closing semicolon.</summary>
/// <param name="Subject">The fact that it is about.</param>
/// <param name="Sql">The statement; a remark on what no statement can say begins with <c>--</c> and is nothing to execute.</param>
public sealed record DumpStatement(FactId Subject, string Sql)
{
    public bool IsRemark => Sql.StartsWith("--", StringComparison.Ordinal);
}

using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>Statements as text: a heading a subject, a semicolon a statement.</summary>
internal static class DumpText
{
    public static StringBuilder Append(StringBuilder text, IEnumerable<DumpStatement> statements)
    {
        FactId? subject = null;
        foreach (var statement in statements)
        {
            if (statement.Subject != subject)
            {
                subject = statement.Subject;

                // A quoted name may hold a line break, which would end the remark.
                text.Append(text.Length == 0 ? "" : "\n").Append("-- ").Append(statement.Subject.ToString().ReplaceLineEndings(" ")).Append('\n');
            }

            text.Append(statement.Sql).Append(statement.IsRemark ? "\n" : ";\n");
        }

        return text;
    }
}

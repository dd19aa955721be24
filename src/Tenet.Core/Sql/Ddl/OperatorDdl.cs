using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE OPERATOR. A commutator or negator that is not there yet becomes a shell, which its own CREATE fills.</summary>
internal static class OperatorDdl
{
    public static string Create(Operator op)
    {
        var parts = new List<string> { "FUNCTION = " + QualifiedName.WithoutArguments(op.Function) };
        Add("LEFTARG", op.LeftType);
        Add("RIGHTARG", op.RightType);
        Add("COMMUTATOR", op.Commutator is null ? null : Names.OperatorReference(op.Commutator));
        Add("NEGATOR", op.Negator is null ? null : Names.OperatorReference(op.Negator));
        Add("RESTRICT", op.Restrict is null ? null : QualifiedName.WithoutArguments(op.Restrict));
        Add("JOIN", op.Join is null ? null : QualifiedName.WithoutArguments(op.Join));
        if (op.Hashes)
        {
            parts.Add("HASHES");
        }

        if (op.Merges)
        {
            parts.Add("MERGES");
        }

        return $"CREATE OPERATOR {Names.Of(op)} {Body.Of(parts)}";

        void Add(string word, string? value)
        {
            if (value is not null)
            {
                parts.Add($"{word} = {value}");
            }
        }
    }
}

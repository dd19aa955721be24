using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class OperatorAlter : AlterOf<Operator>
{
    // What says which operator goes with it can be added from 17 on; here it only ever follows from what the other one says.
    protected override Operator Rest(Operator before, Operator after) => after with { Restrict = before.Restrict, Join = before.Join };

    protected override IEnumerable<string> Write(Operator before, Operator after, AlterContext context)
    {
        var parts = new List<string>();
        Add("RESTRICT", before.Restrict, after.Restrict);
        Add("JOIN", before.Join, after.Join);
        return parts.Count == 0 ? [] : [$"ALTER {Target.Of(after)} SET ({string.Join(", ", parts)})"];

        void Add(string word, string? was, string? now)
        {
            if (was != now)
            {
                parts.Add($"{word} = {(now is null ? "NONE" : QualifiedName.WithoutArguments(now))}");
            }
        }
    }
}

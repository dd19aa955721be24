using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class EnumAlter : AlterOf<EnumType>
{
    protected override EnumType Rest(EnumType before, EnumType after) => after with { Labels = before.Labels };

    // A label can be added anywhere, and neither taken away nor moved.
    protected override bool Allows(EnumType before, EnumType after, AlterContext context) =>
        after.Labels.Where(before.Labels.Contains).SequenceEqual(before.Labels);

    protected override IEnumerable<string> Write(EnumType before, EnumType after, AlterContext context)
    {
        var there = before.Labels.ToList();
        for (var i = 0; i < after.Labels.Count; i++)
        {
            var label = after.Labels[i];
            if (before.Labels.Contains(label))
            {
                continue;
            }

            // The first old label behind it; without one it comes last, which need not be said.
            var next = after.Labels.Skip(i + 1).FirstOrDefault(there.Contains);
            yield return $"ALTER TYPE {Names.Of(after)} ADD VALUE {Quote.Literal(label)}{(next is null ? "" : $" BEFORE {Quote.Literal(next)}")}";
            there.Add(label);
        }
    }
}

using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class ViewAlter : AlterOf<View>
{
    protected override View Rest(View before, View after) => after with { Definition = before.Definition, Options = before.Options };

    // CREATE OR REPLACE VIEW adds columns at the end and changes none.
    protected override bool Allows(View before, View after, AlterContext context)
    {
        var (had, has) = (context.Before.Columns(before.Id), context.After.Columns(after.Id));
        return has.Count >= had.Count && had.Zip(has).All(pair => pair.First.Name == pair.Second.Name && pair.First.Type == pair.Second.Type && pair.First.Collation == pair.Second.Collation);
    }

    protected override IEnumerable<string> Write(View before, View after, AlterContext context) =>
        before.Definition != after.Definition
            ? [ViewDdl.Create(after, replace: true)]
            : OptionChanges.Storage(before.Options, after.Options).Select(change => $"ALTER VIEW {Names.Of(after)} {change}");
}

using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>What a stand-in needs of all that the real thing needs: what its columns or its signature name.</summary>
internal static class Sketch
{
    public static bool Needs(Fact? fact, FactId target, ModelIndex index)
    {
        if (target.Kind is FactKind.Role or FactKind.Schema or FactKind.Extension or FactKind.Language)
        {
            return true;
        }

        var name = Quote.Qualified(target.Schema, target.Of.Length == 0 ? target.Name : target.Of);
        return fact switch
        {
            View view => index.Columns(view.Id).Any(column => Names(column.Type, name) || Names(column.Collation, name)),
            Routine routine => Names(routine.Arguments, name) || Names(routine.Returns, name),
            _ => false,
        };
    }

    // Too much does no harm but for a circle that is not broken; too little would.
    private static bool Names(string? text, string name) => text?.Contains(name, StringComparison.Ordinal) == true;
}

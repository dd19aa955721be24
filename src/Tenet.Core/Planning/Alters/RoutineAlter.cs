using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class RoutineAlter : AlterOf<Routine>
{
    protected override Routine Rest(Routine before, Routine after) =>
        after with
        {
            Arguments = Replaceable(before.Arguments, after.Arguments) ? before.Arguments : after.Arguments,
            Language = before.Language,
            Transforms = before.Transforms,
            Volatility = before.Volatility,
            Strict = before.Strict,
            SecurityDefiner = before.SecurityDefiner,
            Leakproof = before.Leakproof,
            Parallel = before.Parallel,
            Cost = before.Cost,
            Rows = before.Rows,
            Support = before.Support,
            Settings = before.Settings,
            Source = before.Source,
            SqlBody = before.SqlBody,
            Library = before.Library,
        };

    protected override IEnumerable<string> Write(Routine before, Routine after, AlterContext context) =>
        after with { Owner = before.Owner, Comment = before.Comment } == before ? [] : [RoutineDdl.Create(after, replace: true)];

    // CREATE OR REPLACE may give arguments defaults and change those that are there, but takes none away and renames no argument.
    private static bool Replaceable(string before, string after)
    {
        var (had, has) = (Arguments(before), Arguments(after));
        return had.Count == has.Count && had.Zip(has).All(pair => pair.First.Head == pair.Second.Head && (!pair.First.HasDefault || pair.Second.HasDefault));
    }

    private static List<(string Head, bool HasDefault)> Arguments(string text)
    {
        const string word = " DEFAULT ";
        var arguments = new List<(string, bool)>();
        foreach (var argument in TopLevel.Split(text))
        {
            var at = TopLevel.IndexOf(argument, word);
            arguments.Add(at < 0 ? (argument.Trim(), false) : (argument[..at].Trim(), true));
        }

        return arguments;
    }
}

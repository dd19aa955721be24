using Tenet.Cli.Sources;
using Tenet.Core.Diffing;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Running;

namespace Tenet.Cli.Running;

/// <summary>The schema of a database beside what migrations make.</summary>
/// <param name="session">The project, and the sandbox that migrations are replayed on.</param>
/// <param name="set">All migrations of the project.</param>
/// <param name="live">The schema of the database.</param>
internal sealed class LiveSchema(Session session, MigrationSet set, SchemaModel live)
{
    private const int Shown = 20;

    /// <summary>What differs between the database and these migrations, replayed; tables of other tools and what the project ignores are left out.</summary>
    public async Task<IReadOnlyList<FactChange>> DifferencesAsync(IEnumerable<Migration> applied) =>
        Differences(await SourceReader.MigrationsAsync(session, set with { Migrations = applied.ToValueList() }));

    /// <summary>The same with a migration that stops behind one of its steps.</summary>
    public Task<IReadOnlyList<FactChange>> DifferencesAsync(IEnumerable<Migration> applied, Migration last, int steps)
    {
        var script = ScriptSteps.Of(last.Up);
        var text = string.Concat(script.Steps.Take(steps).SelectMany(step => step.Statements).Select(statement => statement.Text + ";\n"));
        return DifferencesAsync(steps == 0 ? applied : applied.Append(last with { Up = last.Up with { Text = text, Transactional = false } }));
    }

    /// <summary>Differences for an error, a line each.</summary>
    public static IReadOnlyList<string> Lines(IReadOnlyList<FactChange> changes) =>
    [
        .. changes.Take(Shown).Select(change => change switch
        {
            { IsAdded: true } => $"{change.Id} is only in the database",
            { IsRemoved: true } => $"{change.Id} is not in the database",
            _ => $"{change.Id}: {string.Join(", ", change.Attributes.Select(attribute => attribute.Name))}",
        }),
        .. changes.Count > Shown ? [FormattableString.Invariant($"and {changes.Count - Shown} more")] : Array.Empty<string>(),
    ];

    private IReadOnlyList<FactChange> Differences(SchemaModel made) => SchemaDiff.Compare(
        Owners.Settle(made, session.SandboxRole, live, null, []).Before, live, fact => session.Project.Settings.Ignore.Matches(fact) || fact is Role || KnownTool.All.Any(tool => tool.Owns(fact)));
}

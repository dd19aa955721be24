using Tenet.Cli.Sources;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;
using Tenet.Core.Rules;
using Tenet.Core.Rules.Places;
using Tenet.Core.Rules.Suppressing;
using Tenet.Postgres.Execution;

namespace Tenet.Cli.Linting;

/// <summary>Runs rules over a schema from wherever it is.</summary>
internal static class LintRun
{
    public static async Task<LintReport> OfAsync(Session session, SchemaSource source, LintRequest request)
    {
        session.Shapes.Wanted = true;
        return await OfAsync(session, source, await SourceReader.ReadAsync(session, source), request);
    }

    /// <exception cref="Core.Errors.TenetException">TNT5002 an unknown rule, TNT5003 a suppression without a reason.</exception>
    public static async Task<LintReport> OfAsync(Session session, SchemaSource source, SchemaModel model, LintRequest request)
    {
        var settings = session.Project.Settings;
        var scripts = source.Files.Select(file => new ScriptText(ShownPath.Of(file.Path), file.Text, file.FirstLine)).ToList();
        var comments = scripts.SelectMany(script => AllowComments.Find(script.Text, script.Path, script.FirstLine)).ToList();
        foreach (var (rule, place) in settings.Lint.Ignore.Select(ignore => (ignore.Rule, ignore.Place)).Concat(settings.Lint.Severity.Select(said => (said.Rule, said.Place))).Concat(comments.Select(comment => (comment.Rule, comment.Place))))
        {
            RuleBook.Need(rule, place);
        }

        var input = new RuleInput(model, settings)
        {
            Context = ContextBinding.Of(session.Project.Context.Read(), session.Project.Context.Registry(), model, history: null, settings.Ignore).Context,
            Policies = await session.Shapes.OfAsync(source, model),
        };
        var found = Linter.Run(input, request.Rules);

        // Only the server knows what a statement makes; where nobody asks it is not asked.
        var made = comments.Count > 0 || (request.Places && found.Count > 0) ? await MadeAsync(session, source) : null;
        var (left, suppressed) = Suppression.Apply(
            found, settings.Lint, comments, statement => made is null ? [] : [.. made[statement]], request.Rules.Select(rule => rule.Info.Id).ToHashSet(StringComparer.Ordinal));
        var fresh = left.Where(finding => !request.Baseline.Has(finding)).ToList();
        var places = made is null ? null : new ObjectPlaces(scripts, made);
        return new LintReport(
            [.. request.Rules.Select(rule => rule.Info)],
            [.. fresh.Select(finding => finding.Place is null ? finding with { Place = places?.Of(finding.About) } : finding)],
            left.Count - fresh.Count,
            suppressed,
            settings.Lint.Fail is { } word ? Severities.Of(word) : request.Fails,
            [.. model.Notices]);
    }

    private static async Task<ILookup<string, FactId>?> MadeAsync(Session session, SchemaSource source) =>
        source.Files.Count == 0
            ? null
            : await session.TimedAsync("statements asked for what they make", async () => await MadeObjects.ReadAsync(await session.SandboxAsync(), source.Files, session.Cancellation));
}

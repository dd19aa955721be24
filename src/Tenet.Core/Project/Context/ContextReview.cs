using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Project.Ids;

namespace Tenet.Core.Project.Context;

/// <summary>Holds what context files state against the schema.</summary>
public static class ContextReview
{
    /// <param name="bound">The files, tied to the schema.</param>
    /// <param name="ids">The ids of the schema.</param>
    /// <param name="model">The desired schema.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="clock">Tells the day, for what should have been dropped by now. It is asked only where something should.</param>
    public static IReadOnlyList<ContextFinding> Of(BoundContext bound, StableIds ids, SchemaModel model, ProjectSettings settings, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(bound);
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(clock);
        var inference = new CategoryInference(model, settings.Tenancy);
        return
        [
            .. bound.Orphans.Select(orphan => new ContextFinding(
                ErrorCode.ContextOrphaned, orphan.Column is null ? $"The file is about nothing: {Lower(orphan.Reason)}" : $"These words are about nothing: {Lower(orphan.Reason)}", $"{orphan.File}:{orphan.Line}")),
            .. ids.All.SelectMany(item => bound.Context.Find(item.Object) is { } said ? Untrue(said, inference, clock).Concat(Missing(said)) : [WithoutFile(item, settings)]),
        ];
    }

    private static IEnumerable<ContextFinding> Untrue(ObjectContext said, CategoryInference inference, TimeProvider clock)
    {
        var name = said.Object.Path;
        var isView = said.Object.Kind != FactKind.Table;
        if (said.Category is { } category && (category == ObjectCategory.View) != isView)
        {
            yield return At(said, ErrorCode.ContextUntrue, $"{name} is stated to be of the category {category.ToString().ToLowerInvariant()}, and is a {FactKinds.Label(said.Object.Kind)}.");
        }

        if (said.Category == ObjectCategory.Junction && !inference.IsJunction(RelationName.Of(said.Object)))
        {
            yield return At(said, ErrorCode.ContextUntrue, $"{name} is stated to be a junction, and no two of its foreign keys are a key of it.");
        }

        if (said.Status == ObjectStatus.Planned)
        {
            yield return At(said, ErrorCode.ContextUntrue, $"{name} is stated to be planned, and exists.");
        }

        if (said.Deprecation is { Drop: { } drop } && drop < DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))
        {
            yield return At(said, ErrorCode.ContextUntrue, $"{name} was to be dropped by {drop:yyyy-MM-dd}, and exists.");
        }
    }

    private static IEnumerable<ContextFinding> Missing(ObjectContext said)
    {
        var missing = new[] { (said.Stores is null, "purpose.stores"), (said.Why is null, "purpose.why"), (said.Uses.Count == 0, "purpose.uses"), (said.Owner is null, "owner") }
            .Where(item => item.Item1).Select(item => item.Item2).ToList();
        if (missing.Count > 0)
        {
            yield return At(said, ErrorCode.ContextIncomplete, $"The file about {said.Object.Path} lacks {string.Join(", ", missing)}.");
        }
    }

    private static ContextFinding WithoutFile(AssignedId item, ProjectSettings settings) =>
        new(ErrorCode.ContextIncomplete, $"No file says what {item.Object.Path} is for.", settings.Context);

    private static ContextFinding At(ObjectContext said, ErrorCode code, string message) => new(code, message, $"{said.File}:{said.Line}");

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}

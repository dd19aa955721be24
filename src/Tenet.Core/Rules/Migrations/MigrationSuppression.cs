using Tenet.Core.History.Layouts;
using Tenet.Core.Project;
using Tenet.Core.Rules.Suppressing;

namespace Tenet.Core.Rules.Migrations;

/// <summary>Takes away what is meant so in migrations, and tells which words took nothing away.</summary>
public static class MigrationSuppression
{
    /// <summary>The findings that are left, those of words without use among them, and how many were taken away.</summary>
    /// <param name="found">What rules found.</param>
    /// <param name="settings">What <c>tenet.yml</c> says.</param>
    /// <param name="migrations">Those that the rules looked at.</param>
    /// <param name="ran">The ids of the rules that ran.</param>
    /// <exception cref="Errors.TenetException">TNT5003 where a comment names no reason, TNT5002 where it names no rule.</exception>
    public static (IReadOnlyList<Finding> Left, int Suppressed) Apply(IReadOnlyList<Finding> found, LintSettings settings, IReadOnlyList<Migration> migrations, IReadOnlySet<string> ran)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(migrations);
        ArgumentNullException.ThrowIfNull(ran);
        var comments = migrations.SelectMany(migration => AllowComments.Find(migration.Up.Text, migration.Up.Path, migration.Up.FirstLine).Select(comment => (migration.Path, Comment: comment))).ToList();
        comments.ForEach(item => RuleBook.Need(item.Comment.Rule, item.Comment.Place));
        var (allows, ignores) = (comments.ToLookup(item => (item.Path, item.Comment.Rule), item => item.Comment), settings.Ignore.ToLookup(ignore => ignore.Rule));
        var byPath = migrations.ToDictionary(migration => migration.Path, StringComparer.Ordinal);
        var used = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var left = new List<Finding>();
        foreach (var finding in found)
        {
            // What is about no single statement may be allowed anywhere in the file.
            var allow = allows[(finding.Migration!, finding.Rule)].FirstOrDefault(comment => finding.IsOfWhole || comment.StatementPlace == finding.Place);
            var ignore = ignores[finding.Rule].FirstOrDefault(ignore => Fits(ignore, byPath[finding.Migration!]) && (ignore.Object is null || ObjectPattern.Matches(ignore.Object, finding.About)));
            if (allow is null && ignore is null)
            {
                left.Add(finding);
            }

            used.UnionWith(new object?[] { allow, ignore }.OfType<object>());
        }

        var suppressed = found.Count - left.Count;
        if (new RuleSeverities(settings).Of(UnusedSuppression.About) is var severity && severity != Severity.Off)
        {
            left.AddRange(comments.Where(item => ran.Contains(item.Comment.Rule) && !used.Contains(item.Comment)).Select(item => UnusedSuppression.Finding(severity, item.Comment.Rule, " there", item.Comment.Place)));

            // Words about migrations that nobody looked at may have their use.
            left.AddRange(settings.Ignore.Where(ignore => ran.Contains(ignore.Rule) && !used.Contains(ignore) && ignore.Migration is not null && migrations.Any(migration => Fits(ignore, migration)))
                .Select(ignore => UnusedSuppression.Finding(severity, ignore.Rule, $" in {ignore.Migration}{(ignore.Object is null ? "" : $" about {ignore.Object}")}", ignore.Place)));
            left.Sort(FindingOrder.Compare);
        }

        return (left, suppressed);
    }

    private static bool Fits(LintIgnore ignore, Migration migration) =>
        ignore.Migration is not { } pattern || Glob.Matches(pattern, migration.Version) || Glob.Matches(pattern, migration.Name) || Glob.Matches(pattern, migration.Path);
}

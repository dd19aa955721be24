using Tenet.Core.Model;
using Tenet.Core.Project;

namespace Tenet.Core.Rules.Suppressing;

/// <summary>Takes away what is meant so, and tells which words took nothing away.</summary>
public static class Suppression
{
    /// <summary>The findings that are left, those of words without use among them, and how many were taken away.</summary>
    /// <param name="found">What rules found.</param>
    /// <param name="settings">What <c>tenet.yml</c> says.</param>
    /// <param name="comments">What comments in the SQL say.</param>
    /// <param name="made">What the statement of a comment made or altered.</param>
    /// <param name="ran">The ids of the rules that ran: what is said about others has no use now and may have one.</param>
    public static (IReadOnlyList<Finding> Left, int Suppressed) Apply(
        IReadOnlyList<Finding> found, LintSettings settings, IReadOnlyList<AllowComment> comments, Func<string, IReadOnlyCollection<FactId>> made, IReadOnlySet<string> ran)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(comments);
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(ran);
        var (ignores, allows) = (settings.Ignore.ToLookup(ignore => ignore.Rule), comments.ToLookup(comment => comment.Rule));
        var used = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var left = new List<Finding>();
        foreach (var finding in found)
        {
            var ignore = ignores[finding.Rule].FirstOrDefault(ignore => ignore.Object is null || ObjectPattern.Matches(ignore.Object, finding.About));
            var allow = allows[finding.Rule].FirstOrDefault(comment => comment.Covers(finding.About, made(comment.Statement)));
            if (ignore is null && allow is null)
            {
                left.Add(finding);
            }

            used.UnionWith(new object?[] { ignore, allow }.OfType<object>());
        }

        var suppressed = found.Count - left.Count;
        if (new RuleSeverities(settings).Of(UnusedSuppression.About) is var severity && severity != Severity.Off && ran.Contains(UnusedSuppression.About.Id))
        {
            left.AddRange(settings.Ignore.Where(ignore => ran.Contains(ignore.Rule) && !used.Contains(ignore))
                .Select(ignore => UnusedSuppression.Finding(severity, ignore.Rule, ignore.Object is null ? "" : $" about {ignore.Object}", ignore.Place)));
            left.AddRange(comments.Where(comment => ran.Contains(comment.Rule) && !used.Contains(comment)).Select(comment => UnusedSuppression.Finding(severity, comment.Rule, " there", comment.Place)));
            left.Sort(FindingOrder.Compare);
        }

        return (left, suppressed);
    }
}

using System.Net;
using System.Text;
using Tenet.Core.Evidence;
using Tenet.Core.Isolation;

namespace Tenet.Cli.Isolation;

/// <summary>A proof of isolation as one page of HTML that needs nothing else: the matrix, each leak with its script, and what is not proven.</summary>
internal static class IsolationPage
{
    private const string Style = """
        :root { color-scheme: light dark; --line: light-dark(#d0d7de, #3d444d); --ok: light-dark(#1a7f37, #3fb950); --bad: light-dark(#b42318, #ff7b72); --doubt: light-dark(#8a5a00, #e3b341); }
        body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; background: light-dark(#fff, #0d1117); color: light-dark(#1f2328, #e6edf3); }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; }
        th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
        th[scope=row] { font-family: ui-monospace, monospace; font-weight: 400; }
        .ok { color: var(--ok); } .bad { color: var(--bad); font-weight: 600; } .doubt { color: var(--doubt); font-weight: 600; }
        a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
        pre { border: 1px solid var(--line); padding: .8rem; overflow-x: auto; }
        .bad a, .doubt a { color: inherit; }
        """;

    // A script opens where somebody comes to it from the matrix.
    private const string Script = "addEventListener('hashchange', () => { const at = document.getElementById(location.hash.slice(1)); if (at && at.tagName === 'DETAILS') at.open = true; });";

    public static string Of(IsolationReport report, string project)
    {
        var families = AttackBook.Families.Where(family => report.Results.Any(result => result.Family == family)).ToList();
        var open = report.Open.ToList();
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
            .Append($"<title>Isolation of {Text(project)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n<h1>Isolation of {Text(project)}</h1>\n")
            .Append($"<p>{(report.Passed ? "<strong class=\"ok\">Isolated.</strong>" : $"<strong class=\"bad\">Not isolated:</strong> {report.Count(Verdict.Refuted)} refuted, {report.Count(Verdict.Undecided)} undecided.")} ")
            .Append($"{report.Tenants} tenants, {report.Results.Count} attacks in {report.Attempts} attempts, by {Text(string.Join(", ", report.Personas))}.</p>\n");
        page.Append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Matrix of objects and attacks\">\n<table>\n<thead><tr><th scope=\"col\">Object</th>")
            .Append(string.Concat(families.Select(family => $"<th scope=\"col\">{Text(family)}</th>"))).Append("</tr></thead>\n<tbody>\n");
        foreach (var group in report.Results.GroupBy(result => result.Object))
        {
            page.Append($"<tr><th scope=\"row\">{Text(group.Key.Path)}</th>")
                .Append(string.Concat(families.Select(family => Cell([.. group.Where(result => result.Family == family)], open)))).Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n</div>\n");
        Leaks(page, open);
        List(page, "By decision", report.Results.Where(result => result.Accepted is not null).Select(result => $"{result.Attack} on {result.Object.Path}: {result.Accepted}"));
        List(page, "What is not proven", report.NotProven);
        return page.Append($"</main>\n<script>{Script}</script>\n</body>\n</html>\n").ToString();
    }

    private static string Cell(IReadOnlyList<AttackResult> results, List<AttackResult> open)
    {
        var wrong = results.Where(open.Contains).ToList();
        return results.Count == 0 ? "<td aria-label=\"does not apply\">·</td>"
            : wrong.Count == 0 ? $"<td class=\"ok\">{(results.Any(result => result.Accepted is not null) ? "by decision" : $"{results.Count} withstood")}</td>"
            : $"<td class=\"{(wrong.Exists(result => result.Verdict == Verdict.Refuted) ? "bad" : "doubt")}\">{string.Join("<br>", wrong.Select(result => $"<a href=\"#leak-{open.IndexOf(result)}\">{Text(result.Attack)}</a>"))}</td>";
    }

    private static void Leaks(StringBuilder page, List<AttackResult> open)
    {
        if (open.Count == 0)
        {
            return;
        }

        page.Append("<h2>What was not withstood</h2>\n");
        for (var i = 0; i < open.Count; i++)
        {
            var result = open[i];
            page.Append($"<details id=\"leak-{i}\"><summary><span class=\"{(result.Verdict == Verdict.Refuted ? "bad" : "doubt")}\">{(result.Verdict == Verdict.Refuted ? "refuted" : "undecided")}</span> {Text(result.Attack)} on {Text(result.Object.Path)}: {Text(result.Reason ?? "")}</summary>\n")
                .Append(result.Script is { } script ? $"<pre tabindex=\"0\"><code>{Text(script)}</code></pre>\n" : "").Append("</details>\n");
        }
    }

    private static void List(StringBuilder page, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            page.Append($"<h2>{title}</h2>\n<ul>\n").Append(string.Concat(all.Select(line => $"<li>{Text(line)}</li>\n"))).Append("</ul>\n");
        }
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}

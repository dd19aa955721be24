using System.Xml.Linq;
using Tenet.Cli.Linting;
using Tenet.Core.Rules;

namespace Tenet.Cli.Output;

/// <summary>What the rules found as JUnit's XML, which build servers read: a suite a family, a case a rule.</summary>
internal static class JUnitText
{
    /// <param name="report">What was found.</param>
    /// <param name="command">The command that found it.</param>
    public static string Of(LintReport report, string command = "lint")
    {
        var found = report.Findings.ToLookup(finding => finding.Rule);
        var suites = report.Rules.GroupBy(rule => rule.Family, StringComparer.Ordinal).Select(family => Suite(report, command, family.Key, [.. family], found)).ToList();
        var document = new XElement(
            "testsuites",
            new XAttribute("name", "tenet " + command),
            new XAttribute("tests", report.Rules.Count),
            new XAttribute("failures", suites.Sum(suite => (int)suite.Attribute("failures")!)),
            suites);
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + document.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static XElement Suite(LintReport report, string command, string family, IReadOnlyList<RuleInfo> rules, ILookup<string, Finding> found)
    {
        var cases = rules.Select(rule => Case(report, command, rule, [.. found[rule.Id]])).ToList();
        return new XElement(
            "testsuite",
            new XAttribute("name", family),
            new XAttribute("tests", rules.Count),
            new XAttribute("failures", cases.Count(item => item.Element("failure") is not null)),
            cases);
    }

    private static XElement Case(LintReport report, string command, RuleInfo rule, IReadOnlyList<Finding> findings)
    {
        var test = new XElement("testcase", new XAttribute("classname", $"tenet.{command}.{rule.Family}"), new XAttribute("name", rule.Id));
        var (failing, others) = (findings.Where(finding => finding.Severity >= report.Fails).ToList(), findings.Where(finding => finding.Severity < report.Fails).ToList());
        if (failing.Count > 0)
        {
            test.Add(new XElement("failure", new XAttribute("message", rule.Title), new XAttribute("type", Severities.Word(failing[0].Severity)), Lines(failing)));
        }

        if (others.Count > 0)
        {
            test.Add(new XElement("system-out", Lines(others)));
        }

        return test;
    }

    // XML has no place for some characters that a name in PostgreSQL may hold.
    private static string Lines(IEnumerable<Finding> findings) => string.Concat(
        string.Join("\n", findings.Select(finding => $"{(finding.Place is null ? "" : finding.Place + ": ")}{finding.Message}")).Select(c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '?'));
}

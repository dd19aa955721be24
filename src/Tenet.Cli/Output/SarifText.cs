using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tenet.Cli.Linting;
using Tenet.Core.Model;
using Tenet.Core.Rules;

namespace Tenet.Cli.Output;

/// <summary>What the rules found as SARIF 2.1.0, which code scanning services read.</summary>
internal static class SarifText
{
    private const string Form = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(LintReport report)
    {
        var numbers = report.Rules.Select((rule, number) => (rule.Id, Number: number)).ToDictionary(item => item.Id, item => item.Number, StringComparer.Ordinal);
        var run = new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject { ["name"] = "Tenet", ["version"] = ProductVersion.Text, ["rules"] = new JsonArray([.. report.Rules.Select(Rule)]) },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. report.Findings.Select(finding => Result(finding, numbers[finding.Rule]))]),
        };
        return new JsonObject { ["$schema"] = Form, ["version"] = "2.1.0", ["runs"] = new JsonArray(run) }.ToJsonString(Written) + "\n";
    }

    private static JsonObject Rule(RuleInfo rule) => new JsonObject
    {
        ["id"] = rule.Id,
        ["shortDescription"] = Text(rule.Title + "."),
        ["fullDescription"] = Text(rule.Reason),
        ["defaultConfiguration"] = new JsonObject { ["level"] = Severities.Word(rule.Severity) },
        ["properties"] = new JsonObject { ["tags"] = new JsonArray(rule.Family) },
    };

    private static JsonObject Result(Finding finding, int rule)
    {
        var location = new JsonObject
        {
            ["logicalLocations"] = new JsonArray(new JsonObject
            {
                ["fullyQualifiedName"] = finding.IsAboutMigration ? finding.Migration : finding.About.Path,
                ["kind"] = finding.IsAboutMigration ? "migration" : FactKinds.Label(finding.About.Kind),
            }),
        };
        if (finding.Place is { } place && place.LastIndexOf(':') is var colon and > 0 && int.TryParse(place.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line))
        {
            location["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = string.Join('/', place[..colon].Split('/').Select(Uri.EscapeDataString)) },
                ["region"] = new JsonObject { ["startLine"] = line },
            };
        }

        return new JsonObject
        {
            ["ruleId"] = finding.Rule,
            ["ruleIndex"] = rule,
            ["level"] = Severities.Word(finding.Severity),
            ["message"] = Text(finding.Message),
            ["locations"] = new JsonArray(location),
            // Rule and object: a line that moves is no new finding. One object may be found in many migrations.
            ["partialFingerprints"] = new JsonObject { ["tenetRuleAndObject/v1"] = finding.Migration is { } migration ? $"{finding.Rule} {migration} {finding.About}" : $"{finding.Rule} {finding.About}" },
        };
    }

    private static JsonObject Text(string text) => new() { ["text"] = text };
}

using Tenet.Core.Rules;
using Tenet.Core.Rules.Migrations;

namespace Tenet.Cli.Linting;

/// <summary>How migrations are to be looked at.</summary>
/// <param name="Rules">The rules to run.</param>
internal sealed record MigrationLintRequest(IReadOnlyList<MigrationRule> Rules)
{
    /// <summary>Rows of tables as a live database counts them.</summary>
    public IReadOnlyDictionary<string, long> Rows { get; init; } = TableSizes.Unasked;

    /// <summary>From here on a finding makes the run fail, where the project says nothing else.</summary>
    public Severity Fails { get; init; } = Severity.Warning;

    public static MigrationLintRequest Whole { get; } = new(RuleBook.Migrations);
}

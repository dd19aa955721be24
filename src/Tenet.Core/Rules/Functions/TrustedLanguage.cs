using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Functions;

/// <summary>Functions are written in a language that keeps them inside of the database.</summary>
internal sealed class TrustedLanguage : Rule
{
    public override RuleInfo Info { get; } = new(
        "functions/trusted-language", Severity.Warning, "Functions are written in a language that keeps them inside of the database",
        "A function in C or of the server itself may do whatever the server may: read files, crash it, ignore rights.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from routine in schema.Of<Routine>()
        where routine.Language is "c" or "internal"
        select Found(routine.Id, $"{Shown(routine.Id)} is written in {routine.Language}.");
}

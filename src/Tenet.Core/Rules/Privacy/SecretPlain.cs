using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Privacy;

/// <summary>No password is kept as it is.</summary>
internal sealed class SecretPlain : Rule
{
    public override RuleInfo Info { get; } = new(
        "privacy/secret-plain", Severity.Error, "No password is kept as it is",
        "What can be read can be leaked: a hash lets a password be checked and not be known.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from column in table.Columns
        let words = column.Name.Split('_')
        where column.Type is "text" || column.Type.StartsWith("character", StringComparison.Ordinal)
        where words.Any(word => word is "password" or "passwd" or "passcode" or "pincode") && !words.Any(word => word is "hash" or "hashed" or "encrypted" or "enc" or "digest" or "hint" or "reset")
        select Found(column.Id, $"{Shown(column.Id)} holds a password as it is, by its name; a hash is called one.");
}

using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class WrapperAlter : AlterOf<ForeignDataWrapper>
{
    protected override ForeignDataWrapper Rest(ForeignDataWrapper before, ForeignDataWrapper after) =>
        after with { Handler = before.Handler, Validator = before.Validator, Options = before.Options };

    protected override IEnumerable<string> Write(ForeignDataWrapper before, ForeignDataWrapper after, AlterContext context)
    {
        var words = Body.Words(
            Part("HANDLER", before.Handler, after.Handler), Part("VALIDATOR", before.Validator, after.Validator), OptionChanges.Foreign(before.Options, after.Options));
        return words.Length == 0 ? [] : [$"ALTER FOREIGN DATA WRAPPER {Quote.Identifier(after.Name)} {words}"];
    }

    private static string Part(string word, string? before, string? after) =>
        before == after ? "" : after is null ? "NO " + word : $"{word} {QualifiedName.WithoutArguments(after)}";
}

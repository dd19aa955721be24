using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class DictionaryAlter : AlterOf<TextSearchDictionary>
{
    protected override TextSearchDictionary Rest(TextSearchDictionary before, TextSearchDictionary after) => after with { Options = before.Options };

    protected override IEnumerable<string> Write(TextSearchDictionary before, TextSearchDictionary after, AlterContext context)
    {
        if (before.Options == after.Options)
        {
            yield break;
        }

        var gone = ByName(before.Options).Keys.Except(ByName(after.Options).Keys);
        string[] all = [.. ByName(after.Options).Values, .. gone];
        yield return $"ALTER TEXT SEARCH DICTIONARY {Names.Of(after)} ({string.Join(", ", all)})";
    }

    private static Dictionary<string, string> ByName(string? options) =>
        options is null
            ? []
            : TopLevel.Split(options).Select(option => option.Trim()).ToDictionary(option => option[..option.IndexOf('=', StringComparison.Ordinal)].Trim());
}

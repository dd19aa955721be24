using Tenet.Core.Sql;

namespace Tenet.Core.Planning.Graph;

/// <summary>Whether a text may speak of a name. Too much costs a step, too little would be an error.</summary>
internal static class Mention
{
    public static bool Of(string? text, string name) => text is not null && NamesInText.Has(text, name);
}

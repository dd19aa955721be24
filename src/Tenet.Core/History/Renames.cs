using Tenet.Core.Diffing;
using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.History;

/// <summary>The renames of one migration, to tell a change from the echo of a rename in what refers to it.</summary>
internal sealed class Renames
{
    private readonly List<(string Old, string New)> names = [];
    private readonly HashSet<(string Old, string New)> schemas;

    public Renames(IEnumerable<(FactId Old, FactId New)> followed)
    {
        var pairs = followed.Where(pair => pair.Old != pair.New).ToList();
        schemas = pairs.Where(pair => pair.Old.Kind == FactKind.Schema).Select(pair => (pair.Old.Name, pair.New.Name)).ToHashSet();
        foreach (var (old, now) in pairs.Where(pair => IsOwn(pair.Old, pair.New)))
        {
            names.Add((Quote.Identifier(old.Name), Quote.Identifier(now.Name)));
            names.Add((old.Name, now.Name));
            names.Add((Quote.Identifier(old.Schema), Quote.Identifier(now.Schema)));
        }

        names.RemoveAll(pair => pair.Old == pair.New || pair.Old.Length == 0);
    }

    /// <summary>Did the object itself get another name or schema, rather than the table or the schema that it belongs to.</summary>
    public bool IsOwn(FactId old, FactId now) =>
        old.Kind is not FactKind.Grant and not FactKind.SecurityLabel and not FactKind.UserMapping and not FactKind.Cast
        && (old.Name != now.Name || (old.Of.Length == 0 && old.Schema != now.Schema && !schemas.Contains((old.Schema, now.Schema))));

    /// <summary>Is the value after what the value before becomes when everything renamed is called by its new name.</summary>
    public bool Explain(AttributeChange change)
    {
        if (names.Count == 0 || change.Before is null || change.After is null)
        {
            return false;
        }

        // Deparsed text differs in layout where names differ in length, so it is compared word by word.
        return Now(change.Before).SequenceEqual(Now(change.After));
    }

    // A view keeps what it called a thing: "FROM shop" becomes "FROM store shop", and "SELECT name" becomes "SELECT title AS name".
    private IEnumerable<string> Now(string text)
    {
        string[] words = [.. Words(text)];
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && words[i] == "AS" && i + 1 < words.Length && AreOne(words[i - 1], words[i + 1]))
            {
                i++;
            }
            else if (i == 0 || !AreOne(words[i - 1], words[i]))
            {
                yield return Name(words[i]);
            }
        }
    }

    private bool AreOne(string word, string other) => names.Contains((word, other)) || names.Contains((other, word));

    private string Name(string word) => names.FirstOrDefault(pair => pair.Old == word) is { New: { } now } ? now : word;

    private static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '"');
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord)
            {
                if (start >= 0)
                {
                    yield return text[start..i];
                    start = -1;
                }

                if (i < text.Length && !char.IsWhiteSpace(text[i]))
                {
                    yield return text[i].ToString();
                }
            }
        }
    }
}

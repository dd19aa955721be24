using System.Text;

namespace Tenet.Core.Seeding.Values;

/// <summary>Makes texts that a regular expression may match. What it does not understand it leaves out: the server says which texts hold.</summary>
public sealed class PatternText
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const string Digits = "0123456789";
    private const int Deepest = 20;

    private readonly string pattern;
    private readonly Random random;
    private int at;

    private PatternText(string pattern, Random random) => (this.pattern, this.random) = (pattern, random);

    /// <summary>It has what texts do not have by chance.</summary>
    public static bool IsPattern(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAny("^$[(\\*+") >= 0;
    }

    /// <summary>Texts, in an order that follows from the seed.</summary>
    /// <param name="pattern">A regular expression as PostgreSQL takes it.</param>
    /// <param name="seed">Another one gives other texts.</param>
    /// <param name="count">How many; fewer where the pattern has no more.</param>
    public static IReadOnlyList<string> Of(string pattern, long seed, int count)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        // Not a secret, and the algorithm of a seeded one does not change.
        var random = new Random(unchecked((int)seed));
        var found = new List<string>();
        var known = new HashSet<string>();
        for (var attempt = 0; attempt < count * 3 && found.Count < count; attempt++)
        {
            var text = new PatternText(pattern, random).Whole();
            if (known.Add(text))
            {
                found.Add(text);
            }
        }

        return found;
    }

    private string Whole()
    {
        if (pattern.StartsWith("(?", StringComparison.Ordinal) && pattern.IndexOf(')') is > 2 and var end && pattern[2..end].All(char.IsAsciiLetter))
        {
            at = end + 1;
        }

        return Alternatives(0);
    }

    private string Alternatives(int depth)
    {
        var branches = new List<string> { Branch(depth) };
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            branches.Add(Branch(depth));
        }

        return branches[random.Next(branches.Count)];
    }

    private string Branch(int depth)
    {
        var text = new StringBuilder();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            // The same piece of the pattern is walked again for each repetition, so that repetitions differ.
            var start = at;
            var piece = Atom(depth);
            var after = at;
            var times = Times();
            var end = at;
            for (var time = 0; time < times; time++)
            {
                text.Append(piece);
                if (time + 1 < times)
                {
                    at = start;
                    piece = Atom(depth);
                }
            }

            at = Math.Max(end, after);
        }

        return text.ToString();
    }

    private string Atom(int depth)
    {
        var c = pattern[at++];
        switch (c)
        {
            case '^' or '$':
                return "";
            case '.':
                return Any(Letters);
            case '[':
                return Any(Class());
            case '\\':
                return at < pattern.Length ? Escape(pattern[at++]) : "";
            case '(' when depth < Deepest:
                return Group(depth);
            default:
                return c.ToString();
        }
    }

    private string Group(int depth)
    {
        var isLook = false;
        if (at + 1 < pattern.Length && pattern[at] == '?')
        {
            isLook = pattern[at + 1] is '!' or '=' or '<';
            at += 2;
        }

        var inner = Alternatives(depth + 1);
        if (at < pattern.Length && pattern[at] == ')')
        {
            at++;
        }

        return isLook ? "" : inner;
    }

    private string Escape(char c) => c switch
    {
        'd' => Any(Digits),
        'w' => Any(Letters),
        's' => " ",
        'D' or 'W' => "-",
        'S' => Any(Letters),
        'A' or 'Z' or 'm' or 'M' or 'y' or 'Y' or 'b' or 'B' => "",
        't' => "\t",
        'n' => "\n",
        _ => c.ToString(),
    };

    private string Class()
    {
        var isNot = at < pattern.Length && pattern[at] == '^';
        at += isNot ? 1 : 0;
        var members = new StringBuilder();
        var isFirst = true;
        while (at < pattern.Length && (pattern[at] != ']' || isFirst))
        {
            isFirst = false;
            if (pattern[at] == '[' && at + 1 < pattern.Length && pattern[at + 1] == ':' && pattern.IndexOf(":]", at, StringComparison.Ordinal) is > 0 and var end)
            {
                members.Append(Named(pattern[(at + 2)..end]));
                at = end + 2;
                continue;
            }

            var from = pattern[at++];
            if (from == '\\' && at < pattern.Length)
            {
                members.Append(pattern[at] switch { 'd' => Digits, 'w' => Letters + Digits + "_", 's' => " ", var other => other.ToString() });
                at++;
                continue;
            }

            if (at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']')
            {
                for (var member = from; member <= pattern[at + 1] && member - from < 128; member++)
                {
                    members.Append(member);
                }

                at += 2;
                continue;
            }

            members.Append(from);
        }

        at++;
        var set = members.ToString();
        return isNot ? string.Concat((Letters + Digits + "-_ ").Where(c => !set.Contains(c))) : set;
    }

    private static string Named(string name) => name switch
    {
        "digit" => Digits,
        "alpha" or "lower" => Letters,
        "upper" => Letters.ToUpperInvariant(),
        "alnum" => Letters + Digits,
        "space" or "blank" => " ",
        "xdigit" => Digits + "abcdef",
        _ => "",
    };

    private int Times()
    {
        if (at >= pattern.Length)
        {
            return 1;
        }

        var (least, most) = pattern[at] switch
        {
            '*' => (0, 6),
            '+' => (1, 8),
            '?' => (0, 1),
            '{' => Counted(),
            _ => (-1, -1),
        };
        if (least < 0)
        {
            return 1;
        }

        at = pattern[at] == '{' ? pattern.IndexOf('}', at) + 1 : at + 1;
        // A quantifier that takes as little as it can takes the same texts.
        at += at < pattern.Length && pattern[at] == '?' ? 1 : 0;
        return random.Next(least, most + 1);
    }

    private (int Least, int Most) Counted()
    {
        var end = pattern.IndexOf('}', at);
        var parts = end < 0 ? [] : pattern[(at + 1)..end].Split(',');
        return parts.Length switch
        {
            1 when int.TryParse(parts[0], out var exactly) => (exactly, exactly),
            2 when int.TryParse(parts[0], out var least) => (least, int.TryParse(parts[1], out var most) ? Math.Min(most, Math.Max(least, 12)) : least + 4),
            _ => (-1, -1),
        };
    }

    private string Any(string members) => members.Length == 0 ? "" : members[random.Next(members.Length)].ToString();
}

using System.Text;

namespace Tenet.Core.Seeding.Values;

/// <summary>Finds text constants in an expression that the server wrote. They are candidates only: the server says which of them hold.</summary>
public static class TextConstants
{
    public static IReadOnlyList<string> Of(string expression)
    {
        var found = new List<string>();
        for (var at = expression.IndexOf('\''); at >= 0 && at < expression.Length; at = expression.IndexOf('\'', at))
        {
            var text = new StringBuilder();
            for (at++; at < expression.Length; at++)
            {
                if (expression[at] != '\'')
                {
                    text.Append(expression[at]);
                }
                else if (at + 1 < expression.Length && expression[at + 1] == '\'')
                {
                    text.Append(expression[at++]);
                }
                else
                {
                    at++;
                    break;
                }
            }

            if (!found.Contains(text.ToString()))
            {
                found.Add(text.ToString());
            }
        }

        return found;
    }
}

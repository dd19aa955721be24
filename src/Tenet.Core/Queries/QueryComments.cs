using System.Globalization;
using Tenet.Core.Errors;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Core.Queries;

/// <summary>Reads files of queries: statements, and before each what is said of it in comments.</summary>
public static class QueryComments
{
    /// <summary>Rows of each tenant in a large table of which no number is said.</summary>
    public const int UsualRows = 1000;

    private const string Sign = "tenet:";
    private static readonly char[] Between = [' ', ','];

    /// <param name="script">The text of the file.</param>
    /// <param name="path">The file that places and errors name.</param>
    /// <exception cref="TenetException">TNT5070 where a comment says what nobody understands.</exception>
    public static IReadOnlyList<DeclaredQuery> Read(string script, string path)
    {
        ArgumentNullException.ThrowIfNull(script);
        var comments = SignedComments.Find(script, path, 1, Sign).ToLookup(comment => comment.Statement);
        return [.. StatementSplitter.Split(script, path, 1).Select(statement => comments[statement.Text].Aggregate(new DeclaredQuery($"{path}:{statement.Line}", $"{path}:{statement.Line}", statement.Text), Say))];
    }

    private static DeclaredQuery Say(DeclaredQuery query, SignedComment comment) => comment switch
    {
        { Sign: "tenet:query", Text: { } name } => query with { Name = name },
        { Sign: "tenet:param", Text: { } text } => Parameter(query, text, comment.Place),
        { Sign: "tenet:rows", Text: { } text } => query with { Rows = Range(text, comment.Place) },
        { Sign: "tenet:budget", Text: { } text } => Words(text).Aggregate(query, (said, word) => Budget(said, word, comment.Place)),
        { Sign: "tenet:large", Text: { } text } => query with { Large = [.. query.Large, .. Words(text).Select(word => Large(word, comment.Place))] },
        _ => throw Wrong(comment.Place, $"'-- {comment.Sign}{(comment.Text is null ? "" : " " + comment.Text)}' says nothing of a query."),
    };

    // In the order of their numbers, so that none is left out.
    private static DeclaredQuery Parameter(DeclaredQuery query, string text, string place)
    {
        var number = query.Parameters.Count + 1;
        return text.Split(' ', 2, StringSplitOptions.TrimEntries) is [var word, { Length: > 0 } expression] && word == $"${number}"
            ? query with { Parameters = [.. query.Parameters, expression] }
            : throw Wrong(place, $"The next parameter is ${number}, with an SQL expression for its value.");
    }

    private static (long, long) Range(string text, string place) => text.Split("..") switch
    {
        [var one] => (Number(one, place), Number(one, place)),
        [var least, ""] => (Number(least, place), long.MaxValue),
        [var least, var most] => (Number(least, place), Number(most, place)),
        _ => throw Wrong(place, $"'{text}' is no number of rows."),
    };

    private static DeclaredQuery Budget(DeclaredQuery query, string word, string place) => word.Split('=') switch
    {
        ["read", var most] => query with { MostRead = Number(most, place) },
        ["buffers", var most] => query with { MostBuffers = Number(most, place) },
        _ => throw Wrong(place, $"'{word}' is no budget."),
    };

    private static LargeTable Large(string word, string place) => word.Split('=') switch
    {
        [var name] => new LargeTable(name, UsualRows),
        [var name, var rows] => new LargeTable(name, (int)Math.Min(Number(rows, place), int.MaxValue)),
        _ => throw Wrong(place, $"'{word}' is no table."),
    };

    private static string[] Words(string text) => text.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    private static long Number(string text, string place) =>
        long.TryParse(text.Trim().Replace("_", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(place, $"'{text.Trim()}' is no number.");

    private static TenetException Wrong(string place, string what) => new(ErrorCode.QueryCommentWrong, what, place);
}

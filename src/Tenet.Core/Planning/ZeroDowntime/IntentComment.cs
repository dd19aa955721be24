using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Planning.Renaming;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>A comment that says where values come from, and where it stands.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Comment">Its text and its place, as those of a comment about a rename.</param>
public sealed record IntentComment(IntentKind Kind, RenameComment Comment)
{
    /// <summary>The statement that it stands in or before.</summary>
    public string Statement => Comment.Statement;

    /// <param name="made">What the statement made or altered, as the server told it.</param>
    /// <param name="after">The desired schema.</param>
    /// <exception cref="TenetException">TNT4022 where it stands before no column.</exception>
    public SaidIntent Said(IReadOnlyCollection<FactId> made, SchemaModel after)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(after);
        var columns = Comment.Said(made, after).Before.Select(target => target.Id).Where(id => id.Kind == FactKind.Column).ToList();
        return Kind == IntentKind.GivesBack ? GivenBack(columns, made, after)
            : columns is [var column] ? new SaidIntent(Kind, column, Comment.From, Comment.Place)
            : throw new TenetException(ErrorCode.IntentWrong, "The comment stands before no column.", Comment.Place);
    }

    // full_name = first_name || ' ' || last_name, or users.full_name = …
    private SaidIntent GivenBack(List<FactId> columns, IReadOnlyCollection<FactId> made, SchemaModel after)
    {
        if (SaidRename.Parse(Comment.From) is not { To: { } expression } parts)
        {
            throw new TenetException(ErrorCode.IntentWrong, "A column and an expression are expected, as in full_name = first_name || ' ' || last_name.", Comment.Place);
        }

        var tables = columns.Select(id => (id.Schema, Name: id.Of)).Concat(made.Where(id => id.Kind == FactKind.Table).Select(id => (id.Schema, id.Name)))
            .Concat(made.Where(id => id.Kind == FactKind.Column).Select(id => (id.Schema, Name: id.Of))).Distinct().ToList();
        return tables is [var table]
            ? new SaidIntent(Kind, new FactId(FactKind.Column, table.Schema, Unquoted(parts.From), table.Name), expression, Comment.Place)
            : throw new TenetException(ErrorCode.IntentWrong, "The comment stands in no statement that makes or alters one table.", Comment.Place);
    }

    private static string Unquoted(string name) => name is ['"', .., '"'] ? name[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : name.ToLowerInvariant();
}

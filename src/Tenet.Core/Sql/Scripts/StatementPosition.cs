namespace Tenet.Core.Sql.Scripts;

/// <summary>Turns the position that the server reports into a place in the text.</summary>
public static class StatementPosition
{
    /// <summary>The line inside of <paramref name="statement"/>, from 0, where the server's <paramref name="position"/> points.</summary>
    /// <param name="statement">The text as it was sent.</param>
    /// <param name="position">In characters from 1, as the server counts: a surrogate pair is one.</param>
    public static int LineWithin(string statement, int position)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var (line, characters) = (0, 1);
        for (var index = 0; index < statement.Length && characters < position; index++)
        {
            if (statement[index] == '\n')
            {
                line++;
            }

            if (!char.IsHighSurrogate(statement[index]))
            {
                characters++;
            }
        }

        return line;
    }
}

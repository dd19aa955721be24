using Tenet.Core.Model;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Core.Rules.Places;

/// <summary>Where in the SQL an object is made. What a statement makes is the server's to tell; where in it a part is named is seen in its words.</summary>
public sealed class ObjectPlaces
{
    private readonly Dictionary<FactId, List<(string Path, SqlStatement Statement)>> statements = [];

    /// <param name="scripts">The files of the schema.</param>
    /// <param name="made">What each statement made or altered, by its text.</param>
    public ObjectPlaces(IReadOnlyList<ScriptText> scripts, ILookup<string, FactId> made)
    {
        ArgumentNullException.ThrowIfNull(scripts);
        ArgumentNullException.ThrowIfNull(made);
        foreach (var script in scripts)
        {
            foreach (var statement in StatementSplitter.Split(script.Text, script.Path, script.FirstLine))
            {
                foreach (var id in made[statement.Text])
                {
                    (statements.TryGetValue(id, out var known) ? known : statements[id] = []).Add((script.Path, statement));
                }
            }
        }

        // A comment or a grant in an earlier file is no place where the object is made.
        foreach (var known in statements.Values)
        {
            var creating = known.FindIndex(item => Begins(item.Statement.Text, "create"));
            if (creating > 0)
            {
                known.Insert(0, known[creating]);
                known.RemoveAt(creating + 1);
            }
        }
    }

    /// <summary>File and line; null where no statement makes it.</summary>
    public string? Of(FactId id)
    {
        // What is told of a column alone is its comment: it is made where the table is.
        var own = statements.GetValueOrDefault(id);
        return own is not null && (string.IsNullOrEmpty(id.Of) || Begins(own[0].Statement.Text, "create"))
            ? Shown(own[0])
            : OfPart(id) ?? (own is null ? null : Shown(own[0]));
    }

    private string? OfPart(FactId id)
    {
        if (string.IsNullOrEmpty(id.Of))
        {
            return null;
        }

        FactKind[] owners = [FactKind.Table, FactKind.View, FactKind.MaterializedView, FactKind.Composite, FactKind.Domain];
        var known = owners.Select(kind => statements.GetValueOrDefault(new FactId(kind, id.Schema, id.Of))).FirstOrDefault(known => known is not null);
        if (known is null)
        {
            return null;
        }

        foreach (var (path, statement) in known.Where(item => Begins(item.Statement.Text, "create") || Begins(item.Statement.Text, "alter")))
        {
            if (LineOf(statement, id.Name) is { } line)
            {
                return $"{path}:{line}";
            }
        }

        return Shown(known[0]);
    }

    private static string Shown((string Path, SqlStatement Statement) item) => $"{item.Path}:{item.Statement.Line}";

    private static int? LineOf(SqlStatement statement, string name)
    {
        var lexer = new ScriptLexer(statement.Text);
        for (var token = lexer.Next(); token != ScriptToken.End; token = lexer.Next())
        {
            if (TokenName.Of(token, lexer.Current) == name)
            {
                return new LineCounter(statement.Text, statement.Line).LineOf(lexer.Start);
            }
        }

        return null;
    }

    private static bool Begins(string statement, string word)
    {
        var lexer = new ScriptLexer(statement);
        return TokenName.Of(lexer.Next(), lexer.Current) == word;
    }
}

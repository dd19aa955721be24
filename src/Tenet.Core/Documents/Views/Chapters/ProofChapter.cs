using Tenet.Core.Documents.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Views.Chapters;

/// <summary>What was executed about the schema as a whole; Markdown.</summary>
/// <param name="Keys">About foreign keys.</param>
/// <param name="Rules">About values, printed SQL and queries.</param>
public sealed record ProofChapter(IReadOnlyList<string> Keys, IReadOnlyList<string> Rules)
{
    internal static ProofChapter Of(SchemaScope scope, IReadOnlyList<TableView> all, ClaimViews claims)
    {
        var keys = scope.Tables.SelectMany(table => scope.Outgoing(table.Id)).Select(key => key.Id).ToList();
        var values = all.SelectMany(table => table.Valued).Distinct().ToList();
        var examples = all.SelectMany(table => table.Columns.Where(column => column.HasStatedExample).Select(column => new FactId(FactKind.Column, table.Fact.Schema, column.Name, table.Fact.Name))).ToList();
        return new ProofChapter(
            keys.Count == 0 ? [] :
            [
                Line(claims.OfAll("Deleting a row does what its foreign keys declare", keys, Evidence.Claims.DeleteBehaviour)),
                Line(claims.OfAll("No sample row refers to one that is not there", keys, Evidence.Claims.NoOrphans)),
            ],
            [
                .. values.Count == 0 ? [] : new[] { Line(claims.OfAll("Each allowed value is accepted and another one refused", values, Evidence.Claims.ValuesAccepted)) },
                .. examples.Count == 0 ? [] : new[] { Line(claims.OfAll("Stated examples can be inserted", examples, Evidence.Claims.ExampleAccepted)) },
                Line(claims.OfAll("The printed SQL makes its table or view again", [.. all.Select(table => table.Fact)], Evidence.Claims.DdlExecutes)),
                Line(claims.OfWord("Documented queries can be prepared", Evidence.Claims.QueryPrepares)),
            ]);
    }

    private static string Line(ClaimView claim) => $"{claim.Box} {claim.Text}: {MarkdownText.Inline(claim.State)}";
}

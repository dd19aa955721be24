using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Project.Context;
using Tenet.Core.Project.Ids;
using Tenet.Core.Project.References;
using Tenet.Tests.Unit.Documents;
using Tenet.Tests.Unit.Dumping;
using Xunit;

namespace Tenet.Tests.Unit.Context;

/// <summary>Both sides of a reference must know of it.</summary>
public sealed class CrossReferenceTests
{
    private const string Apis = """
        ---
        version: 1
        ---
        # API contracts

        ## API-001: List *orders*

        Reads DBT-101 (R) and [DBT-102](SoT.ACTUAL_SCHEMA.md#dbt-102-parts).

        ```sql
        -- ## API-009: no heading, and DBT-105 no table
        ```

        ### Details

        | Table | Access |
        |---|---|
        | DBT-103: shops | RW |

        ## DBT-101: no sibling
        """;

    // R-207
    [Fact]
    public void Ids_are_headings_with_what_stands_below_them()
    {
        var found = Assert.Single(SiblingFile.Parse(new ContextText("docs/a.md", Apis), "DBT"));

        Assert.Equal(("API-001", "List orders", 6, "api-001-list-orders"), (found.Id.ToString(), found.Title, found.Line, found.Anchor));
        Assert.Equal(
            [("DBT-101", null, "R", 8), ("DBT-102", "parts", null, 8), ("DBT-103", "shops", null, 18), ("DBT-101", "no", null, 20)],
            found.Tables.Select(table => (table.Id.ToString(), table.Name, table.Access, table.Line)));
    }

    // R-206, R-207
    [Theory]
    [InlineData("[API-001: R]", "DBT-101 `orders` (R)", null)]
    [InlineData("[API-999]", "", "API-999 is in no file; docs/a.md should have it. o.yml:2 docs/a.md")]
    [InlineData("[BR-001]", "", "no file has ids that begin with BR-")]
    [InlineData("[API-001]", "", "public.orders names API-001, which does not name DBT-101. o.yml:2 docs/a.md:1")]
    [InlineData("[]", "DBT-101", "API-001 names DBT-101, and the context of public.orders does not name API-001. docs/a.md:2")]
    [InlineData("[API-001]", "DBT-101: parts", "API-001 calls DBT-101 parts; it is public.orders. docs/a.md:2 o.yml:2")]
    [InlineData("[API-001]", "DBT-101, [x](s.md), [DBT-101](s.md#dbt-101-old)", "calls DBT-101 old")]
    [InlineData("[API-001: R]", "DBT-101 (RW)", "has access R to public.orders by its context, and RW by the other file. o.yml:2 docs/a.md:2")]
    [InlineData("[API-001]", "DBT-101 and DBT-150", "API-001 names DBT-150, which no table has. docs/a.md:2")]
    public void What_only_one_side_says_is_a_finding_with_both_places(string related, string text, string? finding)
    {
        var key = related.Contains("BR-", StringComparison.Ordinal) ? "rules" : "apis";
        var model = Sample.Model([Sample.Table("orders")]);
        var files = ContextFile.ParseAll([new ContextText("o.yml", $"table: orders\nrelated: {{ {key}: {related} }}")]);
        var bound = ContextBinding.Of(files, IdRegistry.Empty, model, null, IgnorePatterns.None);
        var ids = IdAssignment.Run(IdRegistry.Empty, model, null, bound, new ProjectSettings());

        var found = new CrossReferences(bound.Context, ids, SiblingIds.Read([new ContextText("docs/a.md", $"## API-001: Orders\n{text}\n")], "DBT"))
            .Findings().Select(item => $"{item.Message} {item.Place} {item.Other}".Trim()).ToList();

        if (finding is null)
        {
            Assert.Empty(found);
        }
        else
        {
            Assert.Contains(finding, Assert.Single(found), StringComparison.Ordinal);
        }
    }

    // R-204, R-205, R-212
    [Theory]
    [InlineData("category: junction", "TNT6028", "no two of its foreign keys")]
    [InlineData("status: planned", "TNT6028", "planned, and exists")]
    [InlineData("status: deprecated\ndeprecation: { since: 2026-01-01, replacement: none, reason: x, drop: 2026-02-01 }", "TNT6028", "dropped by 2026-02-01")]
    [InlineData("status: deprecated\ndeprecation: { since: 2026-01-01, replacement: none, reason: x, drop: 2026-12-01 }", null, "")]
    [InlineData("columns: { nothing: pii }", "TNT6027", "column public.orders.nothing")]
    [InlineData("purpose: { stores: '', why: b, uses: c }", "TNT6020", "")]
    public void What_the_schema_contradicts_is_a_finding(string text, string? code, string message)
    {
        if (code == "TNT6020")
        {
            Assert.Equal(code, Assert.Throws<Core.Errors.TenetException>(() => ContextFile.Parse("table: orders\n" + text, "o.yml")).Code.Id);
            return;
        }

        var settings = new ProjectSettings();
        var model = Sample.Model([Sample.Table("orders"), Sample.Column("orders", "id")]);
        var files = ContextFile.ParseAll([new ContextText("o.yml", $"table: orders\nowner: a\npurpose: {{ stores: a, why: b, uses: c }}\n{text}")]);
        var bound = ContextBinding.Of(files, IdRegistry.Empty, model, null, settings.Ignore);
        var findings = ContextReview.Of(bound, IdAssignment.Run(IdRegistry.Empty, model, null, bound, settings), model, settings, new FixedClock("2026-06-01T00:00:00Z"));

        Assert.Equal(code, findings.SingleOrDefault()?.Code.Id);
        Assert.Contains(message, findings.SingleOrDefault()?.Message ?? "", StringComparison.Ordinal);
    }
}

using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Tests.Unit.Dumping;
using Xunit;

namespace Tenet.Tests.Unit.Context;

/// <summary>Records of evidence survive the store, and are stale where the schema is another one.</summary>
public sealed class EvidenceTextTests
{
    private static readonly DateTimeOffset When = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Records_are_read_as_they_were_written()
    {
        EvidenceRecord[] records =
        [
            Record("no-orphans", "b\"c", Verdict.Refuted, "1 of \"2\"\n<rows>"), Record("no-orphans", "a", Verdict.Proved, null), Record("query-prepares q.sql:2", "a", Verdict.Undecided, "é"),
        ];
        var texts = EvidenceText.Files(records).Select(EvidenceText.Write).ToList();

        Assert.Equal(2, texts.Count);
        Assert.Equal(records.ToHashSet(), texts.SelectMany(text => EvidenceText.Records(EvidenceText.Read(text, "x.json"))).ToHashSet());
        Assert.Contains("\n    {\"subject\":\"table public.a\",\"verdict\":\"Proved\"},\n", texts[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_run_with_the_same_result_says_the_same()
    {
        var before = EvidenceText.Files([Record("c", "a", Verdict.Proved, "x")])[0];

        Assert.True(EvidenceText.SaysTheSame(EvidenceText.Read(EvidenceText.Write(before), "c.json"), before with { When = When.AddDays(9) }));
        Assert.False(EvidenceText.SaysTheSame(before, before with { Fingerprint = "other" }));
        Assert.False(EvidenceText.SaysTheSame(before, EvidenceText.Files([Record("c", "a", Verdict.Refuted, "x")])[0]));
    }

    [Theory]
    [InlineData("{", "x.json:1")]
    [InlineData("{\n\"claim\": \"c\",\n\"colour\": 1 }", "x.json:3")]
    [InlineData("{ \"$schema\": \"urn:tenet:evidence:2\", \"claim\": \"\", \"fingerprint\": \"\", \"when\": \"2026-01-01T00:00:00Z\", \"version\": \"\", \"repeat\": \"\" }", "x.json")]
    public void What_is_no_evidence_is_refused_with_its_place(string text, string place)
    {
        var error = Assert.Throws<TenetException>(() => EvidenceText.Read(text, "x.json"));
        Assert.Equal((ErrorCode.EvidenceUnreadable, place), (error.Code, error.Place));
    }

    [Fact]
    public void The_fingerprint_tells_another_schema_and_not_another_order_or_server()
    {
        Fact[] facts = [Sample.Table("a"), Sample.Column("a", "x", position: 1), Sample.Column("a", "y", position: 2)];
        Fact[] turned = [Sample.Column("a", "y", position: 1), Sample.Table("a"), Sample.Column("a", "x", position: 2)];
        var print = Of(new SchemaModel(180000, facts, [], []));

        Assert.Matches("^[0-9a-f]{64}$", print);
        Assert.Equal(print, Of(new SchemaModel(150000, turned, [], [new Notice("a", "b")])));
        Assert.NotEqual(print, Of(new SchemaModel(180000, facts.SkipLast(1), [], [])));

        var book = new EvidenceBook([Record("c", "a", Verdict.Proved, null) with { Fingerprint = print }], Of(new SchemaModel(180000, facts.SkipLast(1), [], [])));
        Assert.False(book.IsProved(Sample.Table("a").Id, "c"));
    }

    private static string Of(SchemaModel model) => SchemaFingerprint.Of(model, IgnorePatterns.None);

    private static EvidenceRecord Record(string claim, string table, Verdict verdict, string? detail) =>
        new(Sample.Table(table).Id, claim, verdict, detail, "f", When, "1", "tenet prove documents");
}

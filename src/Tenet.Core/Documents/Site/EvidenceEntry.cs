namespace Tenet.Core.Documents.Site;

/// <summary>A record of what was executed.</summary>
public sealed record EvidenceEntry(SiteLink Subject, string Claim, string Verdict, string State, string When, string Detail, string Repeat);

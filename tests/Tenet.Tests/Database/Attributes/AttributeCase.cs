using Tenet.Core.Model;

namespace Tenet.Tests.Database.Attributes;

/// <summary>One change of a database, and what the comparison must say of it: that and nothing else.</summary>
/// <param name="File">The file that it stands in.</param>
/// <param name="Line">Its first line there.</param>
/// <param name="Subject">The fact that changes.</param>
/// <param name="Attribute">What of it changes, e.g. <c>identity options increment</c> or <c>keys (collation)</c>; null where the fact comes or goes.</param>
/// <param name="Expected">The lines that the comparison must give, in the form of <see cref="ChangeLines"/>.</param>
/// <param name="Versions">The major versions that know it.</param>
/// <param name="Sql">The change.</param>
internal sealed record AttributeCase(
    AttributeFile File, int Line, FactId Subject, string? Attribute, IReadOnlyList<string> Expected, (int First, int Last) Versions, string Sql)
{
    public bool AppliesTo(int major) => File.AppliesTo(major) && major >= Versions.First && major <= Versions.Last;

    public bool Adds => Attribute is null && Expected[0].StartsWith('+');

    public override string ToString() => $"{File.Name}:{Line} {Expected[0]}";
}

using Tenet.Core.Model;

namespace Tenet.Cli.Output;

/// <summary>What <c>dump --format json</c> says: the SQL or the files that were written, and what is not in it.</summary>
internal sealed record DumpJson(string? Sql, string? Out, IReadOnlyList<string>? Files, IReadOnlyList<Notice> Notices);

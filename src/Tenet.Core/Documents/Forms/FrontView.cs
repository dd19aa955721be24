using Tenet.Core.Project;

namespace Tenet.Core.Documents.Forms;

/// <summary>What stands at the head of a document, and in the capsule of the outline.</summary>
public sealed record FrontView
{
    private static readonly string[] Environments = ["dev", "staging", "prod"];

    public required string TaskId { get; init; }

    public required string CreatedBy { get; init; }

    public string CreatedAt => Created.Value;

    /// <summary>The stamp with time and offset.</summary>
    public string UpdatedAt => Updated.Value;

    /// <summary>The stamp as a day.</summary>
    public string LastUpdated => UpdatedOn.Value;

    public required string Status { get; init; }

    public required string Priority { get; init; }

    public required IReadOnlyList<string> Labels { get; init; }

    public required string Version { get; init; }

    public required string Title { get; init; }

    public required string Owner { get; init; }

    public required IReadOnlyList<string> Reviewers { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public string TagLine => string.Join(", ", Tags);

    public required string Repo { get; init; }

    public required string Spec { get; init; }

    public required string Design { get; init; }

    public required string Ticket { get; init; }

    public required string Language { get; init; }

    public required string Tone { get; init; }

    public required string Purpose { get; init; }

    public required string Generation { get; init; }

    public required string AuthorityLine { get; init; }

    /// <summary>Lines of keys that a person added, as they stand.</summary>
    public required string Others { get; init; }

    public required Profile Profile { get; init; }

    public required string ProfileFile { get; init; }

    public required string ReviewLine { get; init; }

    public bool HasProfile => Profile.Entries.Count > 0;

    public string Env => Profile["env"] ?? "not stated";

    public string OtherEnvs => string.Join(" | ", Environments.Where(env => env != Env));

    /// <summary>Never a number of our own: empty without a profile.</summary>
    public string HttpPort => Profile["http_port"] ?? "";

    public IReadOnlyList<string> Frameworks => Profile.Find("frameworks")?.Values ?? [];

    public string FrameworkLine => Frameworks.Count == 0 ? "not stated" : string.Join(", ", Frameworks);

    public string Db => Profile["db"] ?? "not stated";

    public string Orm => Profile["orm"] ?? "";

    public string Auth => Profile["auth"] ?? "not stated";

    public string Infra => Profile["infra"] ?? "not stated";

    public string Secrets => Profile["secrets"] ?? "secrets/.env";

    public string PoolSize => Profile["pool_size"] ?? "not stated (profile key pool_size)";

    public string NonNegotiables => Profile["non_negotiables"] ?? "a port changes only together with the profile and the ingress configuration";

    internal Lazy<string> Created { private get; init; } = new("");

    internal Lazy<string> Updated { private get; init; } = new("");

    internal Lazy<string> UpdatedOn { private get; init; } = new("");
}

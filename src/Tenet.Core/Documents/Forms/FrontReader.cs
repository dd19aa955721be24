using System.Globalization;
using Tenet.Core.Documents.Regions;
using Tenet.Core.Documents.Views;
using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Project;

namespace Tenet.Core.Documents.Forms;

/// <summary>The head of a document: what the project file says goes first, then what the document says, then a default.</summary>
internal sealed class FrontReader(SchemaView schema, TimeProvider clock)
{
    private static readonly string[] Statuses = ["draft", "in_progress", "review", "done"];
    private static readonly string[] Priorities = ["critical", "high", "normal", "low"];
    private static readonly string[] Environments = ["dev", "staging", "prod"];

    private static readonly Dictionary<DocumentForm, string[]> Keys = new()
    {
        [DocumentForm.Outline] = ["task_id", "created_by", "created_at", "updated_at", "status", "priority", "type", "labels", "version", "project_profile"],
        [DocumentForm.Sot] = ["version", "purpose", "id_prefix", "last_updated", "authority", "generation"],
        [DocumentForm.Design] =
            ["title", "doc_path", "doc_type", "status", "version", "owner", "reviewers", "last_updated", "project", "tags", "links", "language", "tone"],
    };

    private readonly Tokens tokens = new(schema.Sources.Profile, clock);

    /// <param name="settings">The document.</param>
    /// <param name="existing">Its head as it stands.</param>
    /// <param name="stamp">Whether the update stamps move; else they stay as they stand.</param>
    public FrontView Read(DocumentSettings settings, FrontMatter existing, bool stamp)
    {
        var profile = schema.Sources.Profile;
        var place = settings.Path;
        var (day, time) = tokens.Stamps(profile["timezone"] ?? "UTC", place);
        var purpose = existing["purpose"] ?? "Tables and views of the real schema, each under an id that other files refer to.";
        var view = new FrontView
        {
            TaskId = Guid(existing["task_id"], settings),
            CreatedBy = Text(settings.CreatedBy, existing["created_by"], "not stated", place),
            Created = Stamp(existing["created_at"], day, place),
            Updated = Stamp(stamp ? null : existing["updated_at"], time, place),
            UpdatedOn = Stamp(stamp ? null : existing["last_updated"], day, place),
            Status = Choice("status", Text(settings.Status, existing["status"], "draft", place), Statuses, place),
            Priority = Choice("priority", Text(settings.Priority, existing["priority"], "normal", place), Priorities, place),
            Labels = List(settings.Labels, existing.Values("labels"), ["schema"]),
            Version = Version(Text(settings.Version, existing["version"], "1.0", place), place),
            Title = Text(settings.Title, existing["title"], $"Schema Design – {schema.ProjectTitle}", place),
            Owner = Text(settings.Owner, existing["owner"], "not stated", place),
            Reviewers = List(settings.Reviewers, existing.Values("reviewers"), []),
            Tags = List(settings.Tags, existing.Values("tags"), ["schema", "data"]),
            Repo = Text(settings.Links.Repo, null, "", place),
            Spec = Text(settings.Links.Spec, null, "", place),
            Design = Text(settings.Links.Design, null, "", place),
            Ticket = Text(settings.Links.Ticket, null, "", place),
            Language = Text(settings.Language, existing["language"], profile["language"] ?? "en", place),
            Tone = Text(settings.Tone, existing["tone"], "Declarative", place),
            Purpose = purpose,
            Generation = "Hybrid (generated from the schema, with human context)",
            AuthorityLine = settings.Authority.Count == 0
                ? "No other file is named that refers to ids of this one"
                : $"Ids of this file are referred to by {string.Join(", ", settings.Authority)}",
            Others = existing.Others(Keys.GetValueOrDefault(settings.Form, [])).TrimEnd('\n'),
            Profile = profile,
            ProfileFile = schema.Sources.Settings.ProfileFile ?? "tenet.yml",
            ReviewLine = settings.Reviewed is { } reviewed ? $"Last review: {reviewed}." : "No review is recorded.",
        };
        return settings.Form == DocumentForm.Outline ? Checked(view, place) : view;
    }

    // The tool knows no port: a number that nobody stated would be believed.
    private static FrontView Checked(FrontView view, string place)
    {
        if (view.HasProfile && view.HttpPort.Length == 0)
        {
            throw new TenetException(ErrorCode.TokenUnresolved, "The profile does not say 'http_port', which the outline prints.", place, "Add http_port to the profile; Tenet never assumes a port.");
        }

        if (view.HasProfile && view.Profile["env"] is { } env)
        {
            Choice("env", env, Environments, place);
        }

        return view;
    }

    private Lazy<string> Stamp(string? existing, Lazy<string> otherwise, string place) => existing is null ? otherwise : new(tokens.Resolve(existing, place));

    private string Text(string? stated, string? existing, string otherwise, string place) => tokens.Resolve(stated ?? existing ?? otherwise, place);

    private static ValueList<string> List(ValueList<string> stated, ValueList<string> existing, ValueList<string> otherwise) =>
        stated.Count > 0 ? stated : existing.Count > 0 ? existing : otherwise;

    private static string Choice(string key, string value, string[] allowed, string place) =>
        allowed.Contains(value.ToLowerInvariant())
            ? value
            : throw new TenetException(ErrorCode.FrontMatterInvalid, $"'{key}' cannot be '{value}'; allowed: {string.Join(", ", allowed)}.", place);

    private static string Version(string value, string place) =>
        value.Split('.') is { Length: 2 or 3 } parts && parts.All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? value
            : throw new TenetException(ErrorCode.FrontMatterInvalid, $"'version' is a number such as 1.0 or 1.0.2, not '{value}'.", place);

    // The same document gets the same id wherever it is generated first.
    private string Guid(string? existing, DocumentSettings settings) =>
        existing is null ? Views.Examples.Id($"{schema.Project} {settings.Path}", timeOrdered: false).ToString()
        : System.Guid.TryParse(existing, out _) ? existing
        : throw new TenetException(ErrorCode.FrontMatterInvalid, $"'task_id' is a UUID, not '{existing}'.", settings.Path);
}
